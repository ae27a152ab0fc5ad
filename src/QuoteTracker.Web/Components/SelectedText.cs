namespace QuoteTracker.Web.Components;

/// <summary>A stretch of a document's text that a person selected: half-open UTF-16 offsets into the stored text.</summary>
public sealed record SelectedText(int Start, int End, string Text);
