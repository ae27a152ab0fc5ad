namespace QuoteTracker.Web.Store.Entities;

/// <summary>A candidate key term in a quote's own words or near them: in their paragraph or the one before.</summary>
public sealed class QuoteTerm
{
    public long QuoteId { get; set; }

    public Quote? Quote { get; set; }

    public required string Key { get; set; }

    public bool InOwnWords { get; set; }
}
