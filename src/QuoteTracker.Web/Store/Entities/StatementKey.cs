namespace QuoteTracker.Web.Store.Entities;

/// <summary>A fingerprint key of a statement's wordings: where a new quote looks for statements like it.</summary>
public sealed class StatementKey
{
    public long StatementId { get; set; }

    public Statement? Statement { get; set; }

    public long Key { get; set; }
}
