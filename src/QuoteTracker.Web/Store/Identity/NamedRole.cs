namespace QuoteTracker.Web.Store.Identity;

/// <summary>A role in which a document names somebody.</summary>
internal readonly record struct NamedRole(string Title, string? Organisation, bool IsFormer);
