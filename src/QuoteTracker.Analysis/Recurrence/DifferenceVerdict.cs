using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>Weighs the differences of two aligned wordings; the longer one is <c>a</c>.</summary>
internal sealed class DifferenceVerdict(IReadOnlyList<WordingWord> a, IReadOnlyList<WordingWord> b, IReadOnlyList<WordHunk> hunks)
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

    /// <summary>How many words of a frame a reason shows.</summary>
    private const int WordsShown = 5;

    private const WordTraits AtEdges = WordTraits.Negation | WordTraits.Modal | WordTraits.Condition;

    private readonly WordGuards _guards = new(a.Concat(b).Any(word => word.Is(WordTraits.Negation)));
    private readonly WordExchanges _exchanges = new();
    private readonly List<string> _removed = [];
    private readonly List<string> _added = [];
    private string? _guard;
    private string? _frame;
    private bool _isAnother;
    private int _trimmed;

    /// <summary>The verdict.</summary>
    public StatementComparison Decide()
    {
        foreach (var hunk in hunks)
            Weigh(hunk);
        var (aContent, bContent) = (a.Count(word => word.IsContent), b.Count(word => word.IsContent));
        var shorter = Math.Min(aContent, bContent);
        var matched = Math.Min(aContent - _removed.Count, bContent - _added.Count);
        var similarity = Math.Round((double)matched / Math.Max(1, Math.Max(aContent, bContent)), 4);
        var swapped = Swapped();
        if (swapped > 0)
            _guard ??= "the same words in another order";
        _exchanges.Pair();
        if (_guard is null && IsOneWordApart(shorter, matched))
            return new StatementComparison(Sameness.CounterVariant, similarity, WordExchanges.Say(_exchanges.Foreign[0]), matched) { Exchange = (_exchanges.Foreign[0].One.Key, _exchanges.Foreign[0].Other.Key) };
        if (_guard is not null)
            return IsNearButFor(shorter, matched + swapped) ? new StatementComparison(Sameness.CounterVariant, similarity, _guard, matched) { Exchange = _frame is null ? null : (_frame, "") } : new StatementComparison(Sameness.Different, similarity, "", 0);
        return IsNear(shorter, matched, similarity)
            ? new StatementComparison(Sameness.NearlySameWords, similarity, _trimmed > 0 ? OneHoldsTheOther : "few words differ", matched)
            : new StatementComparison(Sameness.Different, similarity, "", 0);
    }

    private bool IsNear(int shorter, int matched, double similarity)
    {
        if (_isAnother || _exchanges.Foreign.Count > 0 || similarity < 0.5 || (_trimmed > 0 && matched < (_exchanges.Edits == 0 && b.Count >= WordsOfLine ? 3 : 4)))
            return false;
        if (_exchanges.Synonyms > shorter / ContentPerExchange)
            return false;
        var edits = _exchanges.Edits;
        return shorter < ShortContent ? edits == _exchanges.Insertions && edits <= Math.Max(0, shorter - 3) : edits <= Math.Max(1, shorter / 5);
    }

    /// <summary>One word for another that cannot mean the same, and all else is equal.</summary>
    private bool IsOneWordApart(int shorter, int matched) => _exchanges is { Foreign.Count: 1, Edits: 1 } && !_isAnother && _trimmed == 0 && matched >= Math.Max(LeastForCounter, shorter - 1);

    /// <summary>Near enough that the guarded difference is what sets the two apart.</summary>
    private bool IsNearButFor(int shorter, int matched) => matched * 2 >= shorter && _exchanges.Edits <= Math.Max(3, shorter / 3);

    /// <summary>How many content words only changed places, two or more: "The union sued the company", "The company sued the union"; else 0.</summary>
    private int Swapped()
    {
        var added = new List<string>(_added);
        return _removed.Count(added.Remove) is var moved and >= 2 ? moved : 0;
    }

    private void Weigh(WordHunk hunk)
    {
        var removed = Words(a, hunk.BeforeStart, hunk.BeforeEnd);
        var added = Words(b, hunk.AfterStart, hunk.AfterEnd);
        if (IsTrim(hunk))
        {
            WeighTrim(removed.Count > 0 ? removed : added, removed.Count > 0 ? a : b, removed.Count > 0 ? hunk.BeforeStart : hunk.AfterStart);
            Note(removed, added);
            return;
        }

        Note(removed, added);
        if (AreRunTogether(removed, added))
            return;
        _guard ??= _guards.Find(removed, added);
        if (WordGuards.IsReference(removed, added))
            return;
        if (removed.Count == 0 || added.Count == 0)
        {
            Heed(TurningFrames.OfInsertion(removed.Count > 0 ? removed : added), removed.Count > 0 ? removed : added);
            _isAnother |= InsertedHeads.Are(a, hunk.BeforeStart, hunk.BeforeEnd) || InsertedHeads.Are(b, hunk.AfterStart, hunk.AfterEnd);
        }

        _exchanges.Add(removed.FindAll(word => word.IsContent), added.FindAll(word => word.IsContent));
    }

    /// <summary>"cease fire" and "ceasefire": hyphens are set by house style.</summary>
    private static bool AreRunTogether(List<WordingWord> removed, List<WordingWord> added) =>
        removed.Count + added.Count is > 2 and < 6 && string.Concat(removed.Select(word => word.Key)) == string.Concat(added.Select(word => word.Key));

    private void Heed(FrameEffect effect, List<WordingWord> words)
    {
        _isAnother |= effect == FrameEffect.Reports;
        if (effect != FrameEffect.Turns || _guard is not null)
            return;
        _frame = string.Join(' ', words.Take(WordsShown).Select(word => word.Key));
        _guard = $"“{_frame}” on one side only";
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
        && ((hunk.BeforeStart == 0 && hunk.AfterStart == 0) || (hunk.BeforeEnd == a.Count && hunk.AfterEnd == b.Count));

    /// <summary>A lead or tail in the same clause may turn what remains round: "It is not true that …", "… unless they do so first".</summary>
    private void WeighTrim(List<WordingWord> words, IReadOnlyList<WordingWord> all, int start)
    {
        _trimmed += words.Count(word => word.IsContent);
        var isLead = start == 0;
        var neighbor = all[isLead ? words.Count : start - 1];
        var near = words.FindAll(word => word.Sentence == neighbor.Sentence);
        var effect = isLead ? OfLead(words, near, neighbor) : TurningFrames.OfTail(near);
        Heed(effect, near.Count > 0 ? near : words);
        if (isLead && near.Count > 0 && TurningFrames.IsAffirming(near))
            return;
        foreach (var word in words)
        {
            var isOfQuantity = words.Count <= WordsOfQuantity && (word.Is(WordTraits.Quantifier) || WordForms.TurnsAlone(word.Key));
            if (isOfQuantity || (word.Is(AtEdges) && word.Clause == neighbor.Clause))
                _guard ??= $"“{word.Key}” on one side only";
        }
    }

    private static FrameEffect OfLead(List<WordingWord> words, List<WordingWord> near, WordingWord line) => near.Count > 0
        ? TurningFrames.OfLead(near, line.Is(WordTraits.AfterComma) || near[^1].Clause != line.Clause)
        : line.Is(WordTraits.AfterColon) ? TurningFrames.OfColon(words.FindAll(word => word.Sentence == line.Sentence - 1)) : FrameEffect.None;
}
