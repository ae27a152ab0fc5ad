using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>Weighs the differences of two aligned wordings; the longer one comes first.</summary>
internal sealed class DifferenceVerdict(Wording longer, Wording other, IReadOnlyList<WordHunk> hunks)
{
    /// <summary>The reason for wordings of which one lacks a beginning or end.</summary>
    public const string OneHoldsTheOther = "one holds the other";

    /// <summary>Below so many content words only words without content may differ.</summary>
    private const int ShortContent = 6;

    /// <summary>From so many content words on, one in twelve may be a synonym; in shorter wordings it is likely to have another sense.</summary>
    private const int ContentPerExchange = 12;

    /// <summary>From so many words on, three content words are enough to know a line by when the other wording holds it whole.</summary>
    private const int WordsOfLine = 7;

    /// <summary>A beginning or end of at most so many words that says of how many speaks of what remains: "Most of the", "Only".</summary>
    private const int WordsOfQuantity = 3;

    /// <summary>So many words in common, with one against one, are a counter-variant and no chance.</summary>
    private const int LeastForCounter = 3;

    /// <summary>From so many content words on two may stand against two others.</summary>
    private const int ContentPerForeign = 5;

    /// <summary>How many words of a frame a reason shows.</summary>
    private const int WordsShown = 5;

    private const WordTraits AtEdges = WordTraits.Negation | WordTraits.Modal | WordTraits.Condition;

    private readonly IReadOnlyList<WordingWord> _a = longer.Aligned;
    private readonly IReadOnlyList<WordingWord> _b = other.Aligned;
    private readonly WordGuards _guards = new(longer.Aligned, other.Aligned);
    private readonly WordExchanges _exchanges = new();
    private readonly List<string> _removed = [];
    private readonly List<string> _added = [];
    private string? _guard;
    private string? _alone;
    private bool _isAnother;
    private int _trimmed;

    /// <summary>The verdict.</summary>
    public StatementComparison Decide()
    {
        var (shorter, most) = (Math.Min(longer.ContentCount, other.ContentCount), Math.Max(longer.ContentCount, other.ContentCount));
        foreach (var hunk in hunks)
        {
            Weigh(hunk);
            if (_exchanges.Edits > MostEdits(shorter))
                return Different(0);
        }

        var matched = Math.Min(longer.ContentCount - _removed.Count, other.ContentCount - _added.Count);
        var similarity = Math.Round((double)matched / Math.Max(1, most), 4);
        return Decide(shorter, matched, similarity);
    }

    private StatementComparison Decide(int shorter, int matched, double similarity)
    {
        var swapped = Swapped();
        if (swapped > 0)
            _guard ??= "the same words in another order";
        if (_guard is not null)
            return (matched + swapped) * 2 >= shorter ? new StatementComparison(Sameness.CounterVariant, similarity, _guard, matched) { Exchange = _alone is null ? null : (_alone, ""), IsReported = IsReported } : Different(similarity);
        _exchanges.Pair();
        if (IsOneWordApart(shorter, matched))
            return new StatementComparison(Sameness.CounterVariant, similarity, WordExchanges.Say(_exchanges.Foreign[0]), matched) { Exchange = (_exchanges.Foreign[0].One.Key, _exchanges.Foreign[0].Other.Key) };
        return IsNear(shorter, matched, similarity)
            ? new StatementComparison(Sameness.NearlySameWords, similarity, _trimmed > 0 ? OneHoldsTheOther : "few words differ", matched)
            : Different(similarity) with { IsReported = IsReported };
    }

    /// <summary>One holds all of the other, and what it has besides says who says it.</summary>
    private bool IsReported => _isAnother && _exchanges.Edits == 0 && (_removed.Count == 0 || _added.Count == 0);

    private static StatementComparison Different(double similarity) => new(Sameness.Different, similarity, "", 0);

    /// <summary>With more words dropped, put in or exchanged two wordings are neither near nor counter-variants.</summary>
    private static int MostEdits(int shorter) => Math.Max(3, shorter / 3);

    private bool IsNear(int shorter, int matched, double similarity)
    {
        if (_isAnother || _exchanges.Foreign.Count > 0 || similarity < 0.5 || (_trimmed > 0 && matched < (_exchanges.Edits == 0 && _b.Count >= WordsOfLine ? 3 : 4)))
            return false;
        if (_exchanges.Synonyms > shorter / ContentPerExchange)
            return false;
        var edits = _exchanges.Edits;
        return shorter < ShortContent ? edits == _exchanges.Insertions && edits <= Math.Max(0, shorter - 3) : edits <= Math.Max(1, shorter / 5);
    }

    /// <summary>One word for another that cannot mean the same (one in five at most, and they may stand in another place), and all else is equal.</summary>
    private bool IsOneWordApart(int shorter, int matched)
    {
        var foreign = _exchanges.Foreign.Count;
        return foreign > 0 && foreign <= Math.Max(1, shorter / ContentPerForeign) && _exchanges.Edits <= 2 * foreign && !_isAnother && _trimmed == 0 && matched >= Math.Max(LeastForCounter, shorter - foreign);
    }

    /// <summary>How many content words only changed places, two or more: "The union sued the company", "The company sued the union"; else 0.</summary>
    private int Swapped()
    {
        if (_removed.Count < 2 || _added.Count < 2)
            return 0;
        var added = new List<string>(_added);
        return _removed.Count(added.Remove) is var moved and >= 2 ? moved : 0;
    }

    private void Weigh(WordHunk hunk)
    {
        var removed = Words(_a, hunk.BeforeStart, hunk.BeforeEnd);
        var added = Words(_b, hunk.AfterStart, hunk.AfterEnd);
        if (IsTrim(hunk))
        {
            WeighTrim(removed.Count > 0 ? removed : added, removed.Count > 0 ? _a : _b, removed.Count > 0 ? hunk.BeforeStart : hunk.AfterStart);
            Note(removed, added);
            return;
        }

        Note(removed, added);
        if (AreRunTogether(removed, added))
            return;
        if (!WordGuards.IsReference(removed, added))
            _exchanges.Add(removed.FindAll(word => word.IsContent), added.FindAll(word => word.IsContent));
        if (_guard is null)
            Guard(hunk, removed, added);
    }

    private void Guard(WordHunk hunk, List<WordingWord> removed, List<WordingWord> added)
    {
        if ((WordGuards.Alone(removed, added) ?? WordGuards.Alone(added, removed)) is { } alone)
            StandsAlone(alone);
        _guard ??= _guards.Find(removed, added);
        if (removed.Count == 0 || added.Count == 0)
            WeighInsertion(hunk, removed.Count > 0 ? removed : added);
    }

    /// <summary>"cease fire" and "ceasefire": hyphens are set by house style.</summary>
    private static bool AreRunTogether(List<WordingWord> removed, List<WordingWord> added) =>
        removed.Count + added.Count is > 2 and < 6 && string.Concat(removed.Select(word => word.Key)) == string.Concat(added.Select(word => word.Key));

    private void WeighInsertion(WordHunk hunk, List<WordingWord> words)
    {
        Heed(TurningFrames.OfInsertion(words), words);
        if (InsertedHeads.Are(_a, hunk.BeforeStart, hunk.BeforeEnd) || InsertedHeads.Are(_b, hunk.AfterStart, hunk.AfterEnd))
            StandsAlone(words[^1].Key);
    }

    private void Heed(FrameEffect effect, List<WordingWord> words)
    {
        _isAnother |= effect == FrameEffect.Reports;
        if (effect == FrameEffect.Turns)
            StandsAlone(string.Join(' ', words.Take(WordsShown).Select(word => word.Key)));
    }

    private void StandsAlone(string words)
    {
        _alone ??= _guard is null ? words : null;
        _guard ??= $"“{words}” on one side only";
    }

    private void Note(List<WordingWord> removed, List<WordingWord> added)
    {
        _removed.AddRange(removed.Where(word => word.IsContent).Select(word => word.Stem));
        _added.AddRange(added.Where(word => word.IsContent).Select(word => word.Stem));
    }

    private static List<WordingWord> Words(IReadOnlyList<WordingWord> words, int start, int end)
    {
        var slice = new List<WordingWord>(end - start);
        for (var i = start; i < end; i++)
            slice.Add(words[i]);
        return slice;
    }

    /// <summary>True for a beginning or end that one of them lacks.</summary>
    private bool IsTrim(WordHunk hunk) =>
        (hunk.Removed == 0 || hunk.Added == 0)
        && ((hunk.BeforeStart == 0 && hunk.AfterStart == 0) || (hunk.BeforeEnd == _a.Count && hunk.AfterEnd == _b.Count));

    /// <summary>A lead or tail in the same clause may turn what remains round: "It is not true that …", "… unless they do so first".</summary>
    private void WeighTrim(List<WordingWord> words, IReadOnlyList<WordingWord> all, int start)
    {
        _trimmed += words.Count(word => word.IsContent);
        var isLead = start == 0;
        var neighbor = all[isLead ? words.Count : start - 1];
        var near = words.FindAll(word => word.Sentence == neighbor.Sentence);
        var effect = isLead ? OfLead(words, near, neighbor) : OfTail(words, near, neighbor);
        Heed(effect, near.Count > 0 ? near : words);
        if (isLead && near.Count > 0 && TurningFrames.Asserts(near))
            return;
        foreach (var word in words)
        {
            if (words.Count <= WordsOfQuantity && WordForms.TurnsAlone(word.Key))
                StandsAlone(word.Key);
            var isOfQuantity = words.Count <= WordsOfQuantity && word.Is(WordTraits.Quantifier);
            if (isOfQuantity || (word.Is(AtEdges) && word.Clause == neighbor.Clause))
                _guard ??= $"“{word.Key}” on one side only";
        }
    }

    private static FrameEffect OfLead(List<WordingWord> words, List<WordingWord> near, WordingWord line) => near.Count > 0
        ? TurningFrames.OfLead(near, line.Is(WordTraits.AfterComma) || near[^1].Clause != line.Clause)
        : line.Is(WordTraits.AfterColon) ? TurningFrames.OfColon(words.FindAll(word => word.Sentence == line.Sentence - 1)) : FrameEffect.None;

    private static FrameEffect OfTail(List<WordingWord> words, List<WordingWord> near, WordingWord line) =>
        near.Count > 0 ? TurningFrames.OfTail(near) : TurningFrames.OfNextSentence(words.FindAll(word => word.Sentence == line.Sentence + 1));
}
