namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>A stretch of a paragraph: quoted words, or what stands around them.</summary>
public sealed record ContextPart(string Text, bool IsQuoted);
