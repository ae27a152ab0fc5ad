namespace QuoteTracker.Web.Store.Queries;

/// <summary>What counts, rankings and charts count: acts of saying, or the documents that carry them.</summary>
public enum CountUnit
{
    Utterances,
    Reports,
}
