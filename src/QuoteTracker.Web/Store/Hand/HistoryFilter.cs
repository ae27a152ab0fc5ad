namespace QuoteTracker.Web.Store.Hand;

/// <summary>Which entries of the history; null parts let everything through. Days are those of this program's time zone, both inclusive.</summary>
public sealed record HistoryFilter(
    string? Action = null, string? SubjectKind = null, long? SubjectId = null, bool? IsUndone = null, string? Who = null, DateOnly? From = null, DateOnly? To = null, long? ActId = null);
