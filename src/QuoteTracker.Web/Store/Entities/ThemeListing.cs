namespace QuoteTracker.Web.Store.Entities;

/// <summary>How many quotes that were not rejected are about a theme. Triggers count, in the transaction that changes quotes or themes; a theme without quotes has no row.</summary>
public sealed class ThemeListing
{
    public long ThemeId { get; set; }

    public int Quotes { get; set; }
}
