namespace QuoteTracker.Web.Store.Entities;

/// <summary>How often a document has a candidate key term: what themes are found from.</summary>
public sealed class DocumentTerm
{
    public long DocumentId { get; set; }

    public required string Key { get; set; }

    public required string Text { get; set; }

    public int Count { get; set; }
}
