namespace QuoteTracker.Web.Store.Writing;

/// <summary>How a document came.</summary>
/// <param name="Origin">The name it came under: a file's path, a JSON Lines id, "pasted text".</param>
public sealed record DocumentArrival(string Origin)
{
    /// <summary>Where it stands on the web; null when not known.</summary>
    public string? Address { get; init; }

    public long? ImportRunId { get; init; }

    /// <summary>True for the bundled sample.</summary>
    public bool IsSample { get; init; }
}
