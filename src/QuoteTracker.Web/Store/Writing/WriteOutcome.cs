namespace QuoteTracker.Web.Store.Writing;

/// <summary>What became of a document that was to be stored. A fault of the database is thrown; see <see cref="DatabaseFaults"/>.</summary>
/// <param name="DocumentId">The document, whether new or found.</param>
public abstract record WriteOutcome(long DocumentId)
{
    /// <summary>It is new and stored wholly.</summary>
    public sealed record Stored(long DocumentId) : WriteOutcome(DocumentId);

    /// <summary>The same text was stored before, or earlier in the same batch; nothing was changed.</summary>
    public sealed record AlreadyThere(long DocumentId) : WriteOutcome(DocumentId);
}
