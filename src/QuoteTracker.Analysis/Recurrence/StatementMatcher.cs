using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>Compares two wordings word by word and says whether they belong to one statement.</summary>
public static class StatementMatcher
{
    /// <summary>No more insertions and deletions than this are looked for; wordings further apart are different.</summary>
    private const int MaxEdits = 600;

    private static readonly StatementComparison Different = new(Sameness.Different, 0, "", 0);

    /// <summary>
    /// Compares. Symmetric. First the wordings as they are: the words are aligned exactly, and what then differs decides; nothing but words that
    /// papers keep or drop at will, or few content words in many, or a beginning or end that one of them lacks (at least half must remain) is nearly
    /// the same; a negation, number, name, modal, quantifier, condition, person or opposite that differs makes a counter-variant.
    /// Then sentence by sentence, because people say their line and go on: "We will not sign. Ask me again tomorrow" says "We will not sign".
    /// Last clause by clause, for a line with an afterthought: "Our army is not for rent, and neither are the car parks".
    /// </summary>
    public static StatementComparison Compare(Wording a, Wording b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var whole = CompareWhole(a, b);
        if (whole.Sameness == Sameness.SameWords)
            return whole;
        var sentence = CompareParts(a.Sentences, b.Sentences);
        if (whole.Joins)
            return whole.Reason == DifferenceVerdict.OneHoldsTheOther && sentence.Joins ? whole with { Line = sentence.Line, OtherLine = sentence.OtherLine } : whole;
        if (sentence.Joins)
            return sentence;
        if (whole.Sameness == Sameness.CounterVariant)
            return whole;
        return sentence.Sameness == Sameness.CounterVariant ? sentence : CompareParts(a.Clauses, b.Clauses);
    }

    /// <summary>The sentence of <paramref name="text"/> that says <paramref name="line"/> by itself, as a stretch of its text; null when there is none, or no other sentence.</summary>
    public static TextSpan? Find(Wording line, Wording text)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(text);
        return line.Sentences.Count == 1 && CompareParts(line.Sentences, text.Sentences) is { Joins: true } found ? found.OtherLine : null;
    }

    private static StatementComparison CompareParts(IReadOnlyList<Wording> ours, IReadOnlyList<Wording> theirs)
    {
        if (ours.Count == 1 && theirs.Count == 1)
            return Different;
        var best = Different;
        foreach (var one in ours.Where(part => part.IsLine))
        {
            foreach (var other in theirs.Where(part => part.IsLine))
            {
                var found = CompareWhole(one, other);
                if ((found.Joins, found.Sameness, found.Matched).CompareTo((best.Joins, best.Sameness, best.Matched)) > 0)
                    best = found with { Line = one.Span, OtherLine = other.Span };
            }
        }

        return best.Sameness == Sameness.SameWords ? best with { Sameness = Sameness.NearlySameWords, Reason = "the same sentence" } : best;
    }

    private static StatementComparison CompareWhole(Wording a, Wording b)
    {
        if (!a.IsStatement || !b.IsStatement)
            return Different;
        if (a.Key == b.Key)
            return new StatementComparison(Sameness.SameWords, 1, "", a.ContentCount);
        if (a.WordCount < b.WordCount || (a.WordCount == b.WordCount && string.CompareOrdinal(a.Key, b.Key) < 0))
            (a, b) = (b, a);
        var fewer = Math.Min(a.ContentCount, b.ContentCount);
        if (fewer * 2 < Math.Max(a.ContentCount, b.ContentCount) || a.MostShared(b) * 2 < fewer)
            return Different;
        var (aIds, bIds) = Ids(a, b);
        return WordAlignment.Align(aIds, bIds, Math.Min(MaxEdits, a.WordCount - b.WordCount + (b.WordCount / 2) + 8)) is { } hunks
            ? new DifferenceVerdict(a.Parts, b.Parts, hunks).Decide()
            : Different;
    }

    private static (int[] A, int[] B) Ids(Wording a, Wording b)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        return (Ids(a), Ids(b));

        int[] Ids(Wording wording) => [.. wording.Parts.Select(word => ids.TryGetValue(word.Stem, out var id) ? id : ids[word.Stem] = ids.Count)];
    }
}
