namespace QuoteTracker.Web.Store.Keeping;

/// <summary>A backup in the data folder. The time is UTC.</summary>
public sealed record StoredBackup(string Path, long Bytes, DateTime WrittenAt);
