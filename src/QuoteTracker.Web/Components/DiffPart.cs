namespace QuoteTracker.Web.Components;

/// <summary>A stretch of a compared wording: kept, added or removed.</summary>
public sealed record DiffPart(DiffKind Kind, string Text);
