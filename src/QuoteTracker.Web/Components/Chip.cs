namespace QuoteTracker.Web.Components;

/// <summary>A small label that leads somewhere: a theme, a tag.</summary>
/// <param name="Id">The id of what it names.</param>
/// <param name="Text">Its name.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Color">One of the eight colors, or 0 for none.</param>
public sealed record Chip(long Id, string Text, string Address, int Color = 0);
