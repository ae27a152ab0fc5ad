namespace QuoteTracker.Web.Shell;

/// <summary>What the last act by hand says.</summary>
/// <param name="Says">One sentence.</param>
/// <param name="AuditId">The entry of the history that undoes it; null when there is nothing to undo.</param>
/// <param name="IsFault">True when it did not happen.</param>
public sealed record Notice(string Says, long? AuditId, bool IsFault);
