namespace QuoteTracker.Web.Store.Entities;

/// <summary>A document that an import run refused, with the reason.</summary>
public sealed class ImportRefusal
{
    public long Id { get; set; }

    public long ImportRunId { get; set; }

    public required string Item { get; set; }

    /// <summary>What is wrong, where, and what to do.</summary>
    public required string Reason { get; set; }
}
