namespace QuoteTracker.Analysis.Recurrence;

/// <summary>How long the parts of a wording are by which it can be recognized: itself, its sentences and clauses.</summary>
/// <param name="Shortest">Content words of the shortest part.</param>
/// <param name="IsThinned">True when a sentence is so long that not every run of its words has a key.</param>
public readonly record struct LineLength(ushort Shortest, bool IsThinned)
{
    /// <summary>A word that differs takes so many runs with it.</summary>
    private const int RunsOfWord = 3;

    /// <summary>Content words of which one may differ.</summary>
    private const int ContentPerEdit = 5;

    /// <summary>
    /// True when two wordings that share so many keys of runs can be near. What they share is at least the shorter part but for the words that may
    /// differ in it; a part of n content words has n − 2 runs.
    /// </summary>
    public bool CanBeNear(LineLength other, int shared)
    {
        if (IsThinned || other.IsThinned)
            return shared > 0;
        var content = Math.Min(Shortest, other.Shortest);
        return shared >= content - 2 - (RunsOfWord * Math.Max(1, content / ContentPerEdit));
    }
}
