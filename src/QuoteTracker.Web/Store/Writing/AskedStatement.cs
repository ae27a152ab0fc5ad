namespace QuoteTracker.Web.Store.Writing;

/// <summary>A statement with the text as which it is looked at.</summary>
internal sealed record AskedStatement(long Id, string Text);
