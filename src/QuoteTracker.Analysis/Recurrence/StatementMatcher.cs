using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>Compares two wordings word by word and says whether they belong to one statement.</summary>
public static class StatementMatcher
{
    /// <summary>No more insertions and deletions than this are looked for; wordings further apart are different.</summary>
    private const int MaxEdits = 600;

    private const string OneTurns = "one says it only to deny it";
    private const string OneAsks = "one asks what the other says";

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
        var sentence = CompareParts(a, b, wording => wording.Sentences);
        if (whole.Joins)
            return whole.Reason == DifferenceVerdict.OneHoldsTheOther && sentence.Joins ? whole with { Line = sentence.Line, OtherLine = sentence.OtherLine } : whole;
        if (sentence.Joins)
            return sentence;
        if (whole.Sameness == Sameness.CounterVariant)
            return whole;
        if (sentence.Sameness == Sameness.CounterVariant)
            return sentence;
        var clause = CompareParts(a, b, wording => wording.Clauses);
        return clause.Sameness == Sameness.Different ? clause with { IsReported = whole.IsReported || sentence.IsReported } : clause;
    }

    /// <summary>The sentence of <paramref name="text"/> that says <paramref name="line"/> by itself, as a stretch of its text; null when there is none, or no other sentence.</summary>
    public static TextSpan? Find(Wording line, Wording text)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(text);
        return line.Sentences.Count == 1 && CompareParts(line, text, wording => wording.Sentences) is { Joins: true } found ? found.OtherLine : null;
    }

    private static StatementComparison CompareParts(Wording a, Wording b, Func<Wording, IReadOnlyList<Wording>> split)
    {
        var (ours, theirs) = (split(a), split(b));
        if (ours is [var only] && theirs is [var single] && ReferenceEquals(only, a) && ReferenceEquals(single, b))
            return Different;
        var (best, counter, isReported) = (Different, Different, false);
        foreach (var one in ours.Where(part => part.IsLine))
        {
            foreach (var other in theirs.Where(part => part.IsLine))
            {
                var found = CompareWhole(one, other);
                if (found.Joins)
                    found = InContext(found, FrameOf(a, one), FrameOf(b, other));
                if ((found.Joins, found.Sameness, found.Matched).CompareTo((best.Joins, best.Sameness, best.Matched)) > 0)
                    best = found with { Line = one.Span, OtherLine = other.Span };
                if (found.Sameness == Sameness.CounterVariant && found.Matched > counter.Matched)
                    counter = found;
                isReported |= found.IsReported;
            }
        }

        // What more words say otherwise weighs more than what fewer say alike.
        if (best.Joins && counter.Matched > best.Matched)
            return counter;
        return best.Sameness == Sameness.SameWords ? best with { Sameness = Sameness.NearlySameWords, Reason = "the same sentence" } : best with { IsReported = isReported && !best.Joins };
    }

    /// <summary>A line that only one of them says of itself: "Some keep telling us: …", "… That is a lie."</summary>
    private static StatementComparison InContext(StatementComparison found, FrameEffect ours, FrameEffect theirs)
    {
        if (ours == theirs)
            return found;
        return ours == FrameEffect.Turns || theirs == FrameEffect.Turns ? found with { Sameness = Sameness.CounterVariant, Reason = OneTurns, Exchange = (OneTurns, "") } : Different with { IsReported = true };
    }

    /// <summary>What the words before its colon and the sentence behind it make of a part of a text.</summary>
    private static FrameEffect FrameOf(Wording text, Wording part)
    {
        if (ReferenceEquals(text, part))
            return FrameEffect.None;
        var (first, last) = (part.Parts[0], part.Parts[^1]);
        var before = first.Is(WordTraits.AfterColon) ? TurningFrames.OfColon(Sentence(first.Sentence - 1)) : FrameEffect.None;
        var behind = TurningFrames.OfNextSentence(Sentence(last.Sentence + 1));
        return before > behind ? before : behind;

        IReadOnlyList<WordingWord> Sentence(int number) => text.Sentences.FirstOrDefault(sentence => sentence.Parts[0].Sentence == number)?.Aligned ?? [];
    }

    private static StatementComparison CompareWhole(Wording a, Wording b)
    {
        if (!a.IsStatement || !b.IsStatement)
            return Different;
        if (a.Key == b.Key)
            return new StatementComparison(Sameness.SameWords, 1, "", a.ContentCount);
        if (IsShorter(a, b))
            (a, b) = (b, a);
        var fewer = Math.Min(a.ContentCount, b.ContentCount);
        if (fewer * 2 < Math.Max(a.ContentCount, b.ContentCount) || a.MostShared(b) * 2 < fewer)
            return Different;
        var (aIds, bIds) = Ids(a, b);
        var found = WordAlignment.Align(aIds, bIds, Math.Min(MaxEdits, aIds.Length - bIds.Length + (bIds.Length / 2) + 8)) is { } hunks
            ? new DifferenceVerdict(a, b, hunks).Decide()
            : Different;
        return found.Joins && a.Asks != b.Asks ? found with { Sameness = Sameness.CounterVariant, Reason = OneAsks, Exchange = a.Asks ? ("?", "") : ("", "?") } : found;
    }

    private static bool IsShorter(Wording a, Wording b)
    {
        var (words, others) = (a.Aligned.Count, b.Aligned.Count);
        return words < others || (words == others && string.CompareOrdinal(a.Key, b.Key) < 0);
    }

    private static (int[] A, int[] B) Ids(Wording a, Wording b)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        return (Ids(a), Ids(b));

        int[] Ids(Wording wording) => [.. wording.Aligned.Select(word => ids.TryGetValue(word.Stem, out var id) ? id : ids[word.Stem] = ids.Count)];
    }
}
