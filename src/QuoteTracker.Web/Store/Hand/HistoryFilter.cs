namespace QuoteTracker.Web.Store.Hand;

/// <summary>Which entries of the history; null parts let everything through.</summary>
public sealed record HistoryFilter(string? Action = null, string? SubjectKind = null, long? SubjectId = null, bool? IsUndone = null, string? Who = null);
