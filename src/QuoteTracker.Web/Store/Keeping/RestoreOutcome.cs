namespace QuoteTracker.Web.Store.Keeping;

/// <summary>How a restore went: <see cref="Problem"/> says what is wrong and what to do, and is null when the backup is the database now.</summary>
/// <param name="KeptAside">Where the database that was there before is now; null when there was none.</param>
/// <param name="NeedsUpdate">True when the backup is from an older version and the next start brings it up to date.</param>
/// <param name="Problem">What is wrong and what to do.</param>
public sealed record RestoreOutcome(string? KeptAside, bool NeedsUpdate, string? Problem)
{
    public static RestoreOutcome Failed(string problem) => new(null, false, problem);
}
