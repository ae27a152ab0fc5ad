namespace QuoteTracker.Web.Components;

/// <summary>One thing that can be chosen from a list.</summary>
/// <param name="Id">What the chooser hands back: an id, a name or an address.</param>
/// <param name="Text">What people read.</param>
/// <param name="Detail">A few words beside it: a role, a count, a path.</param>
/// <param name="Color">One of the eight colors, or 0 for none.</param>
/// <param name="Key">The key that chooses it, where there is one.</param>
/// <param name="IsSet">True when it is chosen already.</param>
/// <param name="Why">Why it is offered where its text does not show it: another spelling, a role.</param>
public sealed record Choice(string Id, string Text, string? Detail = null, int Color = 0, string? Key = null, bool IsSet = false, string? Why = null);
