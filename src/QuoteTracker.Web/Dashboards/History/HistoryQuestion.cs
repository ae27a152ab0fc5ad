using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.History;

/// <summary>Which page of the history; pages count from 1.</summary>
public sealed record HistoryQuestion(HistoryFilter Filter, int Page);
