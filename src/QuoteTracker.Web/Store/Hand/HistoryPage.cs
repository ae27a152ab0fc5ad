namespace QuoteTracker.Web.Store.Hand;

/// <summary>One page of the history, with how many entries there are in all, which actions occur and who acted.</summary>
public sealed record HistoryPage(IReadOnlyList<HistoryEntry> Entries, int Total, IReadOnlyList<string> Actions, IReadOnlyList<string> People);
