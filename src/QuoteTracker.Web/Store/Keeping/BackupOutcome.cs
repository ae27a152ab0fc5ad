namespace QuoteTracker.Web.Store.Keeping;

/// <summary>How a backup went: <see cref="Problem"/> says what is wrong and what to do, and is null when the file was written and verified.</summary>
public sealed record BackupOutcome(string Path, long Bytes, int Documents, int Quotes, string? Problem)
{
    public static BackupOutcome Failed(string path, string problem) => new(path, 0, 0, 0, problem);
}
