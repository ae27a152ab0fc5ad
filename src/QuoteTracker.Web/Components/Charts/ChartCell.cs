namespace QuoteTracker.Web.Components.Charts;

/// <summary>A cell of the table behind a chart.</summary>
public readonly record struct ChartCell(string Text, string? Address = null, bool IsNumber = true)
{
    public static ChartCell Of(ChartMark mark)
        => new(mark.Count.ToString("N0", System.Globalization.CultureInfo.CurrentCulture), mark.Count == 0 ? null : mark.Address);
}
