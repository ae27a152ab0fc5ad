namespace QuoteTracker.Analysis.Recurrence;

/// <summary>Finds what keeps two stretches apart that stand in the place of each other: a negation, number, name, modal, quantifier, condition, person, opposite or turning word.</summary>
internal sealed class WordGuards(IReadOnlyList<WordingWord> a, IReadOnlyList<WordingWord> b)
{
    private readonly Lazy<bool> _denies = new(() => a.Concat(b).Any(word => word.Is(WordTraits.Negation)));

    /// <summary>What makes the difference, in words that a reader can check; null when nothing here does.</summary>
    public string? Find(List<WordingWord> removed, List<WordingWord> added)
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

    /// <summary>The first word of the one that turns what is said and that the other lacks.</summary>
    public static string? Alone(List<WordingWord> words, List<WordingWord> others) =>
        words.Find(word => WordForms.TurnsAlone(word.Key) && !others.Exists(other => other.Stem == word.Stem)).Key;

    /// <summary>"will never sign" says what "will not sign" says: both sides deny it equally often, with words that only deny.</summary>
    private static bool AreAsNegative(List<WordingWord> removed, List<WordingWord> added)
    {
        var (ours, theirs) = (removed.FindAll(word => word.Is(WordTraits.Negation)), added.FindAll(word => word.Is(WordTraits.Negation)));
        return ours.Count > 0 && ours.Count == theirs.Count && ours.Concat(theirs).All(word => word.Key is "not" or "no" or "never" or "none");
    }

    /// <summary>"in Estavia" against "in this country": a name on one side, on the other a thing that is pointed at.</summary>
    public static bool IsReference(List<WordingWord> removed, List<WordingWord> added) => Points(removed, added) || Points(added, removed);

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
        "any" when !_denies.Value => "every",
        "anyone" when !_denies.Value => "everyone",
        "anything" when !_denies.Value => "everything",
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
        if ((Tense(ours), Tense(theirs)) is (1, 2) or (2, 1))
            return $"“{ours[0].Key}” against “{theirs[0].Key}”";
        if (removed.Count != 1 || added.Count != 1 || removed[0].Key == added[0].Key)
            return null;
        var isNumber = removed[0].Is(WordTraits.Number) != added[0].Is(WordTraits.Number) && (removed[0].Key is "a" or "an" || added[0].Key is "a" or "an");
        return isNumber || WordForms.Turn(removed[0].Key, added[0].Key) ? $"“{removed[0].Key}” against “{added[0].Key}”" : null;

        // "are falling", "had been falling": nothing but forms of "be", "have" and "do", of which the first tells.
        static int Tense(List<WordingWord> words) => words.Count > 0 && words.TrueForAll(word => !word.IsContent) ? WordForms.TenseOf(words[0].Key) : 0;

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
}
