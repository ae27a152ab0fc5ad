namespace QuoteTracker.Web.Components;

/// <summary>One thing to filter by: speakers, themes, …</summary>
/// <param name="Name">What it is called: "Speaker".</param>
/// <param name="Set">The values that are set.</param>
/// <param name="FindAsync">Finds values by a part of their names, the most frequent first; an empty string asks for the usual ones.</param>
/// <param name="HasSearch">True when there may be more values than a list can show.</param>
/// <param name="Counted">What the numbers beside the values count, for many: "quotes".</param>
public sealed record FilterPart(string Name, IReadOnlyList<FilterOption> Set, Func<string, CancellationToken, Task<IReadOnlyList<FilterOption>>> FindAsync, bool HasSearch = false, string Counted = "quotes");
