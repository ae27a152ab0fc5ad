namespace QuoteTracker.Web.Store.Entities;

/// <summary>A key term of a theme.</summary>
public sealed class ThemeTerm
{
    public long Id { get; set; }

    public long ThemeId { get; set; }

    public Theme? Theme { get; set; }

    /// <summary>The folded, singular form (<c>KeyTerm.Key</c>).</summary>
    public required string Key { get; set; }

    /// <summary>The form that is shown.</summary>
    public required string Text { get; set; }

    public double Score { get; set; }

    public bool ByHand { get; set; }

    /// <summary>True when a person took the term out of the theme; finding themes anew leaves it out then.</summary>
    public bool IsExcluded { get; set; }
}
