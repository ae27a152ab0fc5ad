namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>
/// Tells whether a line that was said often has ceased, by the test of A. R. Solow, "Inferring Extinction from Sighting Data" (Ecology 74, 1993, 962–964):
/// if a line went on being said at a constant rate, the chance that all n − 1 utterances after the first lie in the part of the time in which it was said,
/// and none in the silence since, is (time said / time said and silence) to the power n − 1. Below 5 % the line is called fading.
/// Time ends with the last dated document that could have carried it, not today. Undated utterances take no part.
/// </summary>
public static class StatementFading
{
    /// <summary>With fewer dated utterances nothing was said often.</summary>
    public const int FewestUtterances = 5;

    /// <summary>In days; what is shorter is called no silence, here and where a line is "back after a silence".</summary>
    public const int ShortestSilence = 180;

    private const double Level = 0.05;

    /// <summary>The chance of so long a silence if the line were still said as before, 0 to 1; null for a line that is not fading.</summary>
    public static double? ChanceOf(int utterances, DateOnly first, DateOnly last, DateOnly until)
    {
        var (said, silent) = (last.DayNumber - first.DayNumber, until.DayNumber - last.DayNumber);
        if (utterances < FewestUtterances || silent < ShortestSilence)
            return null;
        var chance = Math.Pow(said / (double)(said + silent), utterances - 1);
        return chance < Level ? chance : null;
    }
}
