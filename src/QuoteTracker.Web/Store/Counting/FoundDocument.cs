namespace QuoteTracker.Web.Store.Counting;

/// <summary>A document and its day as it is counted here, 0 for none.</summary>
internal readonly record struct FoundDocument(int Id, int Day);
