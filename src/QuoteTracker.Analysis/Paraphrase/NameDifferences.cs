namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>People, bodies and places that stand against each other.</summary>
internal static class NameDifferences
{
    /// <summary>Names inside what is said, and names of those who say it, each against their like; a name that only one side has is a detail.</summary>
    public static IEnumerable<SenseDifference> Find(PointAlignment pair) => Find(pair, isFrame: false).Concat(Find(pair, isFrame: true));

    private static IEnumerable<SenseDifference> Find(PointAlignment pair, bool isFrame)
    {
        var (ours, theirs) = (Names(pair.A.Words), Names(pair.B.Words));
        var (left, right) = (Alone(ours, isFrame, Free(theirs, ours, pair.B.Words)), Alone(theirs, isFrame, Free(ours, theirs, pair.A.Words)));
        if (left.Count > 0 && right.Count == 0)
            right = Openers(pair, pair.B.Words);
        else if (right.Count > 0 && left.Count == 0)
            left = Openers(pair, pair.A.Words);
        if (left.Count > 0 && right.Count > 0)
            yield return new SenseDifference(SenseDifferenceKind.Name, Join(left[0]), Join(right[0]));
        foreach (var one in ours)
        {
            if (isFrame || theirs.Find(other => Shares(one, other)) is not { } other)
                continue;
            var (extra, lacking) = (one.FindAll(word => !Has(other, word)), other.FindAll(word => !Has(one, word)));
            if (extra.Count > 0 && lacking.Count > 0)
                yield return new SenseDifference(SenseDifferenceKind.Name, Join(one), Join(other));
        }
    }

    /// <summary>The words that may answer a name: "Beijing" answers itself where both have it, and not "Chinese" too.</summary>
    private static List<PointWord> Free(List<List<PointWord>> names, List<List<PointWord>> others, IReadOnlyList<PointWord> words)
    {
        var taken = names.SelectMany(name => name).Where(word => word.Country is not null && others.Exists(other => other.Exists(it => it.Key == word.Key))).ToHashSet();
        return [.. words.Select(word => taken.Contains(word) ? word with { Country = null, Stem = word.Key } : word)];
    }

    /// <summary>A word with a capital that opens a sentence and has no answer on the other side may be a name that is another word too: "Airbus".</summary>
    private static List<List<PointWord>> Openers(PointAlignment pair, IReadOnlyList<PointWord> words) =>
        [.. words.Where((word, at) => at == 0 && word.IsContent && word.IsNoun && word.Traits.HasFlag(Recurrence.WordTraits.MaybeName) && pair.AnswerTo(word) is null).Select(word => new List<PointWord> { word })];

    /// <summary>Names whose words follow each other, such as given name and surname.</summary>
    private static List<List<PointWord>> Names(IReadOnlyList<PointWord> words)
    {
        var names = new List<List<PointWord>>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsName)
                continue;
            if (i > 0 && words[i - 1].Kind == PointWordKind.Name && words[i].Kind == PointWordKind.Name && words[i].Span.Start - words[i - 1].Span.End <= 2)
                names[^1].Add(words[i]);
            else
                names.Add([words[i]]);
        }

        return names;
    }

    /// <summary>Names of which the other side has no word, nor their first letters.</summary>
    private static List<List<PointWord>> Alone(List<List<PointWord>> names, bool isFrame, IReadOnlyList<PointWord> others) =>
        names.FindAll(name => name[0].IsFrame == isFrame && !name.Exists(word => others.Any(other => AreSame(word, other))) && !IsAbbreviated(name, others));

    private static bool AreSame(PointWord one, PointWord other) => one.Stem == other.Stem || one.Key == other.Key || (one.Country is not null && one.Country == other.Stem) || (other.Country is not null && other.Country == one.Stem)
        || (one.IsName != other.IsName && (one.IsName ? PointReader.StemOf(one.Key) == other.Stem : PointReader.StemOf(other.Key) == one.Stem));

    /// <summary>"WHO" for "World Health Organization", either way round.</summary>
    private static bool IsAbbreviated(List<PointWord> name, IReadOnlyList<PointWord> others)
    {
        var initials = string.Concat(name.Select(word => word.Key[0]));
        return name.Count > 1 ? others.Any(other => other.Key == initials) : name[0].Key.Length is > 1 and < 6 && Initials(others).Contains(name[0].Key, StringComparison.Ordinal);
    }

    private static string Initials(IReadOnlyList<PointWord> words) => string.Concat(words.Select(word => word.IsName ? word.Key[..1] : word.Key.Length < 4 ? "" : " "));

    private static bool Shares(List<PointWord> one, List<PointWord> other) => one.Exists(word => Has(other, word));

    private static bool Has(List<PointWord> name, PointWord word) => name.Exists(other => AreSame(word, other));

    private static string Join(List<PointWord> name) => string.Join(' ', name.Select(word => word.Key));
}
