namespace QuoteTracker.Web.Store;

/// <summary>How opening the database went: exactly one of the two is set.</summary>
/// <param name="Lock">Holds the database until disposed; null when it could not be opened.</param>
/// <param name="Problem">What is wrong and what to do, for people.</param>
public sealed record OpeningResult(DatabaseLock? Lock, string? Problem) : IDisposable
{
    public bool IsOpen => Problem is null;

    public void Dispose() => Lock?.Dispose();
}
