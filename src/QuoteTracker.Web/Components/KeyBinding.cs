namespace QuoteTracker.Web.Components;

/// <summary>A key and what it does on the page that is shown.</summary>
/// <param name="Key">As the browser names it: <c>j</c>, <c>?</c>, <c>Escape</c>, <c>Ctrl+K</c>.</param>
/// <param name="Says">What it does, for the list of keys: "next quote".</param>
/// <param name="PressedAsync">Does it.</param>
public sealed record KeyBinding(string Key, string Says, Func<Task> PressedAsync);
