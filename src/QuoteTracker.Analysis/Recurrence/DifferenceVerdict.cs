using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>Weighs the differences of two aligned wordings; the longer one is <c>a</c>.</summary>
internal sealed class DifferenceVerdict(IReadOnlyList<WordingWord> a, IReadOnlyList<WordingWord> b, IReadOnlyList<WordHunk> hunks)
{
    /// <summary>The reason for wordings of which one lacks a beginning or end.</summary>
    public const string OneHoldsTheOther = "one holds the other";

    /// <summary>Below so many content words only words without content may differ.</summary>
    private const int ShortContent = 6;

    /// <summary>From so many content words on, one in twelve may be another word that no list knows; in shorter wordings it is likely to be the point.</summary>
    private const int ContentPerExchange = 12;

    /// <summary>From so many words on, three content words are enough to know a line by when the other wording holds it whole.</summary>
    private const int WordsOfLine = 7;

    /// <summary>A beginning or end of at most so many words that says of how many speaks of what remains: "Most of the", "Only".</summary>
    private const int WordsOfQuantity = 3;

    private const WordTraits AtEdges = WordTraits.Negation | WordTraits.Modal | WordTraits.Condition;

    private readonly bool _denies = a.Concat(b).Any(word => word.Is(WordTraits.Negation));
    private readonly List<string> _removed = [];
    private readonly List<string> _added = [];
    private string? _guard;
    private int _edits;
    private int _insertions;
    private int _exchanges;
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
        if (_guard is not null)
            return IsNearButFor(shorter, matched + swapped) ? new StatementComparison(Sameness.CounterVariant, similarity, _guard, matched) : new StatementComparison(Sameness.Different, similarity, "", 0);
        return IsNear(shorter, matched, similarity)
            ? new StatementComparison(Sameness.NearlySameWords, similarity, _trimmed > 0 ? OneHoldsTheOther : "few words differ", matched)
            : new StatementComparison(Sameness.Different, similarity, "", 0);
    }

    private bool IsNear(int shorter, int matched, double similarity)
    {
        if (similarity < 0.5 || (_trimmed > 0 && matched < (_edits == 0 && b.Count >= WordsOfLine ? 3 : 4)))
            return false;
        if (_exchanges > shorter / ContentPerExchange)
            return false;
        return shorter < ShortContent ? _edits == _insertions && _edits <= Math.Max(0, shorter - 3) : _edits <= Math.Max(1, shorter / 5);
    }

    /// <summary>Near enough that the guarded difference is what sets the two apart.</summary>
    private bool IsNearButFor(int shorter, int matched) => matched * 2 >= shorter && _edits <= Math.Max(3, shorter / 3);

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

        _guard ??= Guard(removed, added);
        Note(removed, added);
        if (IsReference(removed, added))
            return;
        Count([.. removed.Where(word => word.IsContent)], [.. added.Where(word => word.IsContent)]);
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
        var neighbor = start == 0 ? start + words.Count : start - 1;
        foreach (var word in words)
        {
            var isOfQuantity = words.Count <= WordsOfQuantity && word.Is(WordTraits.Quantifier);
            if (isOfQuantity || (word.Is(AtEdges) && neighbor >= 0 && neighbor < all.Count && word.Clause == all[neighbor].Clause))
                _guard ??= $"“{word.Key}” on one side only";
        }
    }

    private string? Guard(List<WordingWord> removed, List<WordingWord> added)
    {
        foreach (var trait in (ReadOnlySpan<WordTraits>)[WordTraits.Negation, WordTraits.Modal, WordTraits.Quantifier, WordTraits.Condition])
        {
            if (trait == WordTraits.Negation && AreAsNegative(removed, added))
                continue;
            if (Unpaired(removed, added, trait) is { } word)
                return $"“{word}” on one side only";
        }

        if (Exchanged(removed, added, WordTraits.Number) is { } number)
            return number;
        if (!IsReference(removed, added) && Exchanged(removed, added, WordTraits.Name | WordTraits.MaybeName) is { } name)
            return name;
        if (Turned(removed, added) is { } turned)
            return turned;
        if (Person(removed, added) is { } person)
            return person;
        foreach (var one in removed)
        {
            foreach (var other in added)
            {
                if (WordForms.AreOpposites(one.Key, other.Key) || WordForms.AreOpposites(one.Stem, other.Stem))
                    return $"“{one.Key}” against “{other.Key}”";
            }
        }

        return null;
    }

    /// <summary>"will never sign" says what "will not sign" says: both sides deny it equally often, with words that only deny.</summary>
    private static bool AreAsNegative(List<WordingWord> removed, List<WordingWord> added)
    {
        var (ours, theirs) = (removed.FindAll(word => word.Is(WordTraits.Negation)), added.FindAll(word => word.Is(WordTraits.Negation)));
        return ours.Count > 0 && ours.Count == theirs.Count && ours.Concat(theirs).All(word => word.Key is "not" or "no" or "never" or "none");
    }

    /// <summary>"in Estavia" against "in this country": a name on one side, on the other a thing that is pointed at.</summary>
    private static bool IsReference(List<WordingWord> removed, List<WordingWord> added) => Points(removed, added) || Points(added, removed);

    private static bool Points(List<WordingWord> names, List<WordingWord> pointing)
    {
        var (named, content) = (names.FindAll(word => word.IsContent), pointing.FindAll(word => word.IsContent));
        return named.Count > 0 && named.TrueForAll(word => word.Is(WordTraits.Name)) && content.Count == 1 && !content[0].Is(WordTraits.Name | WordTraits.Number)
            && pointing.Exists(word => word.Key is "this" or "that" or "our" or "my");
    }

    /// <summary>The first word of a trait that the other side does not have.</summary>
    private string? Unpaired(List<WordingWord> removed, List<WordingWord> added, WordTraits trait)
    {
        var ours = removed.Where(word => word.Is(trait)).Select(Word).ToList();
        var theirs = added.Where(word => word.Is(trait)).Select(Word).ToList();
        return ours.FirstOrDefault(word => !theirs.Contains(word)) ?? theirs.FirstOrDefault(word => !ours.Contains(word));
    }

    /// <summary>"open to anyone" is "open to everyone", but "not open to anyone" is not "not open to everyone".</summary>
    private string Word(WordingWord word) => word.Stem switch
    {
        "any" when !_denies => "every",
        "anyone" when !_denies => "everyone",
        "anything" when !_denies => "everything",
        var stem => stem,
    };

    /// <summary>A number or name of one side against a content word of the other.</summary>
    private static string? Exchanged(List<WordingWord> removed, List<WordingWord> added, WordTraits trait)
    {
        var (ours, theirs) = (removed.Where(word => word.IsContent).ToList(), added.Where(word => word.IsContent).ToList());
        if (ours.Count == 0 || theirs.Count == 0)
            return null;
        var one = ours.Find(word => word.Is(trait));
        var other = theirs.Find(word => word.Is(trait));
        return one.Key is null && other.Key is null ? null : $"“{one.Key ?? ours[0].Key}” against “{other.Key ?? theirs[0].Key}”";
    }

    /// <summary>"called off" against "called", "when" against "before", "a" against "two": nothing else differs here.</summary>
    private static string? Turned(List<WordingWord> removed, List<WordingWord> added)
    {
        var (ours, theirs) = (removed.FindAll(word => !word.Is(WordTraits.Filler)), added.FindAll(word => !word.Is(WordTraits.Filler)));
        if (!ours.Concat(theirs).Any(word => word.IsContent) && ours.Exists(IsParticle) != theirs.Exists(IsParticle))
            return $"“{ours.Concat(theirs).First(word => IsParticle(word)).Key}” on one side only";
        if (removed.Count != 1 || added.Count != 1 || removed[0].Key == added[0].Key)
            return null;
        var isNumber = removed[0].Is(WordTraits.Number) != added[0].Is(WordTraits.Number) && (removed[0].Key is "a" or "an" || added[0].Key is "a" or "an");
        return isNumber || WordForms.Turn(removed[0].Key, added[0].Key) ? $"“{removed[0].Key}” against “{added[0].Key}”" : null;

        static bool IsParticle(WordingWord word) => word.Key is "off" or "out";
    }

    private static string? Person(List<WordingWord> removed, List<WordingWord> added)
    {
        var (ours, theirs) = (removed.Find(IsPerson), added.Find(IsPerson));
        return ours.Key is not null && theirs.Key is not null && ours.Is(WordTraits.FirstPerson) != theirs.Is(WordTraits.FirstPerson)
            ? $"“{ours.Key}” against “{theirs.Key}”"
            : null;

        static bool IsPerson(WordingWord word) => word.Is(WordTraits.FirstPerson | WordTraits.OtherPerson);
    }

    /// <summary>Counts content words dropped or put in, and those exchanged for others that are no form of the same word.</summary>
    private void Count(List<WordingWord> removed, List<WordingWord> added)
    {
        var exchanged = Math.Min(removed.Count, added.Count);
        for (var i = 0; i < exchanged; i++)
        {
            if (!WordForms.ShareRoot(removed[i].Stem, added[i].Stem))
                _exchanges++;
        }

        _edits += Math.Max(removed.Count, added.Count);
        if (exchanged == 0)
            _insertions += removed.Count + added.Count;
    }
}
