namespace QuoteTracker.Web.Shell;

/// <summary>What the last act by hand says.</summary>
/// <param name="Says">One sentence.</param>
/// <param name="AuditId">The entry of the history that it was about; null when there is nothing to undo or redo.</param>
/// <param name="IsFault">True when it did not happen.</param>
/// <param name="IsUndone">True when it was undone and can be redone.</param>
/// <param name="ObstacleId">The entry of the history that stands in the way; null when none does.</param>
public sealed record Notice(string Says, long? AuditId, bool IsFault, bool IsUndone = false, long? ObstacleId = null);
