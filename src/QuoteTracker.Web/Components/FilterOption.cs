namespace QuoteTracker.Web.Components;

/// <summary>One value of a filter. Its address is this page with the value added, or taken away when it is set.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Address">Where choosing it leads.</param>
/// <param name="IsSet">True when the page is filtered by it.</param>
/// <param name="Count">How many quotes, or what else is counted, have it; null when not counted.</param>
/// <param name="Color">One of the eight colors, or 0 for none.</param>
/// <param name="Why">Why it is offered where its name does not show it.</param>
public sealed record FilterOption(string Text, string Address, bool IsSet = false, int? Count = null, int Color = 0, string? Why = null);
