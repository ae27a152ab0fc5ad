namespace QuoteTracker.Web.Components;

/// <summary>A page address that a person saved under a name.</summary>
public sealed record SavedLink(long Id, string Name, string Address);
