namespace QuoteTracker.Analysis.Names;

/// <summary>How the surnames of two names meet, and which words are left as given names.</summary>
/// <param name="Likeness">None when they do not.</param>
/// <param name="IsPart">True when one has a surname more: "Felipe Calderón Hinojosa", "Jacqueline Kennedy Onassis".</param>
/// <param name="OurGiven"></param>
/// <param name="TheirGiven"></param>
/// <param name="Ours"></param>
/// <param name="Theirs"></param>
internal readonly record struct SurnameMatch(WordLikeness Likeness, bool IsPart, List<NameWord> OurGiven, List<NameWord> TheirGiven, NameWord Ours, NameWord Theirs)
{
    private static readonly List<NameWord> None = [];

    /// <summary>True when it is the mother's: "Pedro Pérez" of "Pedro Sánchez Pérez-Castejón".</summary>
    public bool IsSecond { get; private init; }

    /// <summary>Looks at the last words, then at two words written as one, then at a last word that is a first of two surnames.</summary>
    public static SurnameMatch Find(List<NameWord> ours, List<NameWord> theirs)
    {
        var plain = WordMatch.OfSurnames(ours[^1], theirs[^1]);
        if (plain is not WordLikeness.None and not WordLikeness.Slip) return Of(plain, false, ours, ours.Count - 1, theirs, theirs.Count - 1);
        if (Joined(ours, theirs) is { } joined) return joined;
        if (plain != WordLikeness.None) return Of(plain, false, ours, ours.Count - 1, theirs, theirs.Count - 1);
        return Part(ours, theirs, false) ?? Part(theirs, ours, true) ?? new SurnameMatch(WordLikeness.None, false, None, None, ours[^1], theirs[^1]);
    }

    private static SurnameMatch? Joined(List<NameWord> ours, List<NameWord> theirs)
    {
        if (ours.Count > 1 && MayJoin(ours[^2], ours[^1], theirs[^1]) && WordMatch.OfSurnames(ours[^2].With(ours[^1]), theirs[^1]) is not WordLikeness.None and var first) return Of(first, false, ours, ours.Count - 2, theirs, theirs.Count - 1);
        if (theirs.Count > 1 && MayJoin(theirs[^2], theirs[^1], ours[^1]) && WordMatch.OfSurnames(ours[^1], theirs[^2].With(theirs[^1])) is not WordLikeness.None and var second) return Of(second, false, ours, ours.Count - 1, theirs, theirs.Count - 2);
        return null;
    }

    /// <summary>The last word of one is a surname before the last of the other; a given name there ("Martin Luther | King") is none.</summary>
    private static SurnameMatch? Part(List<NameWord> longer, List<NameWord> shorter, bool isSwapped)
    {
        for (var i = longer.Count - 2; i >= 1; i--)
        {
            if (longer[i].IsInitial || longer[i].Given.IsKnown && !longer[i].IsJoinedToNext && !IsJoinedBehind(longer, i)) continue;
            var likeness = WordMatch.OfSurnames(longer[i], shorter[^1]);
            if (likeness == WordLikeness.None) continue;
            var isSecond = longer[i].IsJoinedToNext && i > 1 && !longer[i - 1].IsInitial && !longer[i - 1].Given.IsKnown;
            return (isSwapped ? Of(likeness, true, shorter, shorter.Count - 1, longer, i) : Of(likeness, true, longer, i, shorter, shorter.Count - 1)) with { IsSecond = isSecond };
        }

        return null;
    }

    /// <summary>Writing words as one costs time, and lengths and first letters mostly show that it is in vain.</summary>
    public static bool MayJoin(NameWord first, NameWord second, NameWord whole) =>
        Math.Abs(first.Plain.Length + second.Plain.Length - whole.Plain.Length) <= 3 && first.Plain[0] == whole.Plain[0];

    private static bool IsJoinedBehind(List<NameWord> words, int at) => at > 0 && words[at - 1].IsJoinedToNext;

    private static SurnameMatch Of(WordLikeness likeness, bool isPart, List<NameWord> ours, int ourAt, List<NameWord> theirs, int theirAt) =>
        new(likeness, isPart, ours[..Math.Max(0, ourAt)], theirs[..Math.Max(0, theirAt)], ours[ourAt], theirs[theirAt]);
}
