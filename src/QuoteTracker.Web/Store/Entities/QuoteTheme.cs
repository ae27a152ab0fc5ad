namespace QuoteTracker.Web.Store.Entities;

/// <summary>A quote is about a theme.</summary>
public sealed class QuoteTheme
{
    public long QuoteId { get; set; }

    public Quote? Quote { get; set; }

    public long ThemeId { get; set; }

    public Theme? Theme { get; set; }

    /// <summary>True when the term stands in the quoted words, false when only near them: in their paragraph or the one before.</summary>
    public bool InOwnWords { get; set; }
}
