namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>A theme with its counts. A class with settable members, so that EF composes orders over it.</summary>
public sealed class ThemeSize
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    public bool IsHidden { get; set; }

    public bool ByHand { get; set; }

    public int Quotes { get; set; }

    public int Speakers { get; set; }

    public DateOnly? Last { get; set; }
}
