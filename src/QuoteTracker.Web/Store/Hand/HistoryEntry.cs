namespace QuoteTracker.Web.Store.Hand;

/// <summary>One act by hand. Times are UTC.</summary>
public sealed record HistoryEntry(long Id, DateTime At, string Who, string Action, string Summary, string SubjectKind, long? SubjectId, DateTime? UndoneAt);
