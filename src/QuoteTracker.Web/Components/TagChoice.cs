namespace QuoteTracker.Web.Components;

/// <summary>A tag that can be put on quotes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Path">The names above it in the tree, "Promises › Money"; empty at the top.</param>
/// <param name="Color">One of the eight colors.</param>
/// <param name="Key">The number key that sets it, 1 to 9; null for none.</param>
public sealed record TagChoice(long Id, string Name, string Path, int Color, int? Key);
