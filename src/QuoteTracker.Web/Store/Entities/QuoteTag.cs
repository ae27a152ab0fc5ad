namespace QuoteTracker.Web.Store.Entities;

/// <summary>A quote has a tag, by hand.</summary>
public sealed class QuoteTag
{
    public long QuoteId { get; set; }

    public Quote? Quote { get; set; }

    public long TagId { get; set; }

    public Tag? Tag { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime TaggedAt { get; set; }

    public required string Who { get; set; }
}
