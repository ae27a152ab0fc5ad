namespace QuoteTracker.Analysis.Names;

/// <summary>Compares two people's names by themselves, in each order of words that they could stand in.</summary>
internal static class PersonComparer
{
    private const double Nothing = 0.02;

    /// <summary>What no index would find is not called alike, so that a judge and an index never disagree.</summary>
    public static NameLikeness Compare(PersonName one, PersonName other)
    {
        var likeness = ByWords(one, other);
        return likeness.Score <= NameVerdict.DifferentTo || one.Core == other.Core || one.Words.Count == 0 || other.Words.Count == 0 || PersonKeys.Meet(one, other) ? likeness : new NameLikeness(0.25, likeness.Reason + ", but too few sounds in common");
    }

    private static NameLikeness ByWords(PersonName one, PersonName other)
    {
        if (one.Words.Count == 0 || other.Words.Count == 0) return OfNothing(one, other);
        if (KnownNames.Compare(one, other) is { } known) return known;
        if (one.IsBare || other.IsBare) return BareNames.Compare(one, other);
        if (one.IsEastern && other.IsEastern) return EasternNames.Compare(one, other);
        var best = Ordered(one, other, one.Words, other.Words, isTurned: false);
        if (best.Score <= Nothing)
        {
            if ((!other.IsOrderSure || other.IsEastern) && MayEnd(one.Words, other.Words[0])) best = Better(best, Ordered(one, other, one.Words, Turned(other.Words), isTurned: true));
            if ((!one.IsOrderSure || one.IsEastern) && MayEnd(other.Words, one.Words[0])) best = Better(best, Ordered(one, other, Turned(one.Words), other.Words, isTurned: true));
        }

        if (best.Score <= Nothing && (IsBeginning(one, other) || IsBeginning(other, one))) return new NameLikeness(0.5, "one name begins the other, whose last word may be a second surname", IsOpen: true);
        if (best.Score <= Nothing && (ByFather(one, other) ?? ByFather(other, one)) is { } father) return father;
        if (best.Score <= Nothing && OfNearSurnames(one.Words, other.Words) is { } near) return near;
        return best.Score < NameVerdict.SameFrom && one.Generation == other.Generation && AreSameWords(one.Core, other.Core) && !(one.Words.Count == 2 && GivenNames.AreListed(one.Words[0], one.Words[1])) ? new NameLikeness(0.92, "the same words in another order") : best;
    }

    /// <summary>"Mohamed bin Zayed" is "Mohammed bin Zayed Al Nahyan" without the family.</summary>
    private static NameLikeness? ByFather(PersonName shorter, PersonName longer) =>
        shorter.EndsInFather && longer.PatronymicWord is { } father && WordMatch.OfGiven(shorter.Words[0], longer.Words[0]) is WordLikeness.Equal or WordLikeness.Spelling or WordLikeness.Form && WordMatch.OfGiven(shorter.Words[1], father) is WordLikeness.Equal or WordLikeness.Spelling or WordLikeness.Form
            ? new NameLikeness(0.87, $"same given name and father's name, “{father}”")
            : null;

    /// <summary>"Gustavo Petro" of "Gustavo Petro Urrego", though Petro is a given name elsewhere.</summary>
    private static bool IsBeginning(PersonName shorter, PersonName longer) => shorter.Words.Count == 2 && longer.Words.Count is > 2 and < 6 && shorter.Generation == longer.Generation
        && longer.KnownPerson < 0 && shorter.Words[0].Plain == longer.Words[0].Plain && shorter.Words[1].Plain == longer.Words[1].Plain && !shorter.Words[1].IsInitial;

    private static NameLikeness Ordered(PersonName one, PersonName other, List<NameWord> ours, List<NameWord> theirs, bool isTurned)
    {
        var surname = SurnameMatch.Find(ours, theirs);
        if (surname.Likeness == WordLikeness.None) return new NameLikeness(Nothing, $"other surnames, “{ours[^1]}” and “{theirs[^1]}”");
        if (surname.OurGiven.Count == 0 || surname.TheirGiven.Count == 0) return new NameLikeness(0.2, "one has no given name in this order");
        var given = GivenMatch.Find(surname.OurGiven, surname.TheirGiven, one.NicknameWords, other.NicknameWords);
        return PersonScore.Of(one, other, surname, given, isTurned);
    }

    private static NameLikeness? OfNearSurnames(List<NameWord> ours, List<NameWord> theirs)
    {
        if (ours.Count < 2 || theirs.Count < 2 || !NearNames.MayBeOneSurname(ours[^1], theirs[^1])) return null;
        var given = GivenMatch.Find(ours[..^1], theirs[..^1], [], []);
        return given is { HasOtherMiddle: false, Likeness: WordLikeness.Equal or WordLikeness.Spelling or WordLikeness.Form or WordLikeness.Short } ? new NameLikeness(0.4, $"given names alike; surnames “{ours[^1]}” and “{theirs[^1]}” are near, but hardly spellings of one") : null;
    }

    /// <summary>Whether a first word could be the surname of the other name.</summary>
    private static bool MayEnd(List<NameWord> words, NameWord first) => WordMatch.OfSurnames(words[^1], first) != WordLikeness.None;

    private static NameLikeness Better(NameLikeness one, NameLikeness other) => other.Score > one.Score ? other : one;

    private static List<NameWord> Turned(List<NameWord> words) => [.. words.Skip(1), words[0]];

    private static bool AreSameWords(string one, string other) =>
        one.Length == other.Length && one.Split(' ').Order(StringComparer.Ordinal).SequenceEqual(other.Split(' ').Order(StringComparer.Ordinal));

    /// <summary>Without a letter in either, only equal texts are one.</summary>
    private static NameLikeness OfNothing(PersonName one, PersonName other) =>
        string.Equals(one.Text.Trim(), other.Text.Trim(), StringComparison.OrdinalIgnoreCase) && one.Text.Trim().Length > 0
            ? new NameLikeness(0.9, "the same characters")
            : new NameLikeness(0.01, "one of them has no name in it");
}
