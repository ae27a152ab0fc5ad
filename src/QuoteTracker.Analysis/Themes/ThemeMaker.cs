namespace QuoteTracker.Analysis.Themes;

/// <summary>Makes themes of the key terms of a collection.</summary>
public static class ThemeMaker
{
    /// <summary>The themes, largest first. Deterministic; the order of terms and quotes does not matter.</summary>
    /// <param name="terms">Every term of the collection once.</param>
    /// <param name="documentCount">Number of documents in the collection.</param>
    /// <param name="quotes">For each quote the keys of the terms in its words and its sentence.</param>
    /// <param name="maxThemes">No more themes than this.</param>
    public static IReadOnlyList<FoundTheme> Make(IEnumerable<TermCount> terms, int documentCount, IEnumerable<IReadOnlyCollection<string>> quotes, int maxThemes = 30)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        return [.. KeyTermRanker.Rank(terms, documentCount).Where(t => t.Key.Contains(' ', StringComparison.Ordinal)).Take(maxThemes).Select(t => new FoundTheme(t.Key, t.Text, [t], 0))];
    }
}
