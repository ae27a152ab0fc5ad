namespace QuoteTracker.Web.Components;

/// <summary>Stretches of time in words, as coarse as people say them.</summary>
public static class Durations
{
    private const int DaysOfMonth = 30;
    private const int FewestYears = 3;
    private const double MeanMonth = 365.25 / 12;

    /// <summary>From one day to a later one: <c>5 days</c>, <c>3 weeks</c>, <c>14 months</c>, <c>6 years</c>.</summary>
    public static string Between(DateOnly first, DateOnly last)
    {
        var days = Math.Max(0, last.DayNumber - first.DayNumber);
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month - (last.Day < first.Day ? 1 : 0);
        return days switch
        {
            < 14 => Numbers.Count(days, "day", "days"),
            < DaysOfMonth * 2 => Numbers.Count(days / 7, "week", "weeks"),
            _ when months < FewestYears * 12 => Numbers.Count(months, "month", "months"),
            _ => Numbers.Count(months / 12, "year", "years"),
        };
    }

    /// <summary>A mean of days, rounded: <c>9 days</c>, <c>5 weeks</c>, <c>6 months</c>, <c>4 years</c>.</summary>
    public static string About(double days) => days switch
    {
        < 14 => Numbers.Count(Math.Max(1, (long)Math.Round(days)), "day", "days"),
        < DaysOfMonth * 2 => Numbers.Count((long)Math.Round(days / 7), "week", "weeks"),
        < FewestYears * 365.25 => Numbers.Count((long)Math.Round(days / MeanMonth), "month", "months"),
        _ => Numbers.Count((long)Math.Round(days / 365.25), "year", "years"),
    };
}
