using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>Compares two wordings word by word and says whether they belong to one statement.</summary>
public static class StatementMatcher
{
    /// <summary>No more insertions and deletions than this are looked for; wordings further apart are different.</summary>
    private const int MaxEdits = 600;

    /// <summary>
    /// Compares. Symmetric. The words are aligned exactly; what then differs decides: nothing but words that papers keep or drop at will,
    /// or few content words in many, or a beginning or end that one of them lacks (at least half must remain) is nearly the same;
    /// a negation, number, name, modal, quantifier, condition, person or opposite that differs makes a counter-variant.
    /// </summary>
    public static StatementComparison Compare(Wording a, Wording b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var different = new StatementComparison(Sameness.Different, 0, "");
        if (!a.IsStatement || !b.IsStatement)
            return different;
        if (a.Key == b.Key)
            return new StatementComparison(Sameness.SameWords, 1, "");
        if (a.WordCount < b.WordCount || (a.WordCount == b.WordCount && string.CompareOrdinal(a.Key, b.Key) < 0))
            (a, b) = (b, a);
        if (Math.Min(a.ContentCount, b.ContentCount) * 2 < Math.Max(a.ContentCount, b.ContentCount))
            return different;
        var (aIds, bIds) = Ids(a, b);
        return WordAlignment.Align(aIds, bIds, Math.Min(MaxEdits, a.WordCount - b.WordCount + (b.WordCount / 2) + 8)) is { } hunks
            ? new DifferenceVerdict(a.Parts, b.Parts, hunks).Decide()
            : different;
    }

    private static (int[] A, int[] B) Ids(Wording a, Wording b)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        return (Ids(a), Ids(b));

        int[] Ids(Wording wording) => [.. wording.Parts.Select(word => ids.TryGetValue(word.Stem, out var id) ? id : ids[word.Stem] = ids.Count)];
    }
}
