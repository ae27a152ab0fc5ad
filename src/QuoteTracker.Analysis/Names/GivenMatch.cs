namespace QuoteTracker.Analysis.Names;

/// <summary>How the given names of two names of one surname meet.</summary>
/// <param name="Likeness">Of the two names by which they meet; none when they do not.</param>
/// <param name="IsMiddle">True when one goes by a name that is not the first of the other: "Boris" of "Alexander Boris".</param>
/// <param name="Initials">How many words meet as initial and name.</param>
/// <param name="HasOtherMiddle">True when both have middle names and they differ: "George W.", "George H. W.".</param>
/// <param name="Ours"></param>
/// <param name="Theirs"></param>
internal readonly record struct GivenMatch(WordLikeness Likeness, bool IsMiddle, int Initials, bool HasOtherMiddle, string Ours, string Theirs)
{
    /// <summary>True when the name by which they meet is likely that of the father of one: "Nawaz Sharif", "Maryam Nawaz Sharif".</summary>
    public bool IsFathers { get; private init; }

    /// <summary>True when they do not meet, but are too near to be surely two.</summary>
    public bool IsNear { get; private init; }

    public static GivenMatch Find(List<NameWord> ours, List<NameWord> theirs, IReadOnlyList<NameWord> ourNicknames, IReadOnlyList<NameWord> theirNicknames)
    {
        var first = WordMatch.OfGiven(ours[0], theirs[0]);
        if (first is WordLikeness.None or WordLikeness.Slip or WordLikeness.Beginning && (ours.Count > 1 || theirs.Count > 1))
        {
            if (ours.Count > 1 && SurnameMatch.MayJoin(ours[0], ours[1], theirs[0]) && IsSpelling(ours[0].With(ours[1]), theirs[0])) return Of(WordLikeness.Spelling, false, ours[2..], theirs[1..], ours[0].With(ours[1]), theirs[0]);
            if (theirs.Count > 1 && SurnameMatch.MayJoin(theirs[0], theirs[1], ours[0]) && IsSpelling(ours[0], theirs[0].With(theirs[1]))) return Of(WordLikeness.Spelling, false, ours[1..], theirs[2..], ours[0], theirs[0].With(theirs[1]));
        }

        if (first != WordLikeness.None) return Of(first, false, ours[1..], theirs[1..], ours[0], theirs[0]);
        return ByMiddle(ours, theirs) ?? ByMiddle(theirs, ours) ?? ByInitials(ours, theirs) ?? ByInitials(theirs, ours) ?? ByNickname(ours, theirNicknames) ?? ByNickname(theirs, ourNicknames) ?? new GivenMatch(WordLikeness.None, false, 0, false, ours[0].Text, theirs[0].Text) { IsNear = NearNames.MayBeOneGiven(ours[0], theirs[0]) };
    }

    private static bool IsSpelling(NameWord one, NameWord other) => WordMatch.OfGiven(one, other) is WordLikeness.Equal or WordLikeness.Spelling or WordLikeness.Form;

    /// <summary>The first name of one is a middle name of the other.</summary>
    private static GivenMatch? ByMiddle(List<NameWord> caller, List<NameWord> full)
    {
        for (var i = 1; i < full.Count; i++)
        {
            var likeness = WordMatch.OfGiven(caller[0], full[i]);
            if (likeness is WordLikeness.None or WordLikeness.Beginning or WordLikeness.Slip || caller[0].IsInitial || full[i].IsInitial && !full[0].IsInitial) continue;
            return Of(likeness, true, caller[1..], full[(i + 1)..], caller[0], full[i]) with { IsFathers = FathersNames.Are(full[0], full[i]) };
        }

        return null;
    }

    /// <summary>"H. W." are the middle names of "George H. W.".</summary>
    private static GivenMatch? ByInitials(List<NameWord> initials, List<NameWord> full)
    {
        if (initials.Count < 2 || full.Count <= initials.Count || !initials.TrueForAll(word => word.IsInitial)) return null;
        var skipped = full.Count - initials.Count;
        for (var i = 0; i < initials.Count; i++)
        {
            if (initials[i].Plain[0] != full[skipped + i].Plain[0]) return null;
        }

        return new GivenMatch(WordLikeness.Initial, true, initials.Count, false, initials[0].Text, full[skipped].Text);
    }

    private static GivenMatch? ByNickname(List<NameWord> ours, IReadOnlyList<NameWord> nicknames)
    {
        foreach (var nickname in nicknames)
        {
            if (WordMatch.OfGiven(ours[0], nickname) is not WordLikeness.None and not WordLikeness.Initial) return new GivenMatch(WordLikeness.Short, false, 0, false, ours[0].Text, nickname.Text);
        }

        return null;
    }

    private static GivenMatch Of(WordLikeness likeness, bool isMiddle, List<NameWord> ourRest, List<NameWord> theirRest, NameWord ours, NameWord theirs)
    {
        var initials = likeness == WordLikeness.Initial ? 1 : 0;
        var (shorter, longer) = ourRest.Count <= theirRest.Count ? (ourRest, theirRest) : (theirRest, ourRest);
        var hasOther = false;
        var at = 0;
        foreach (var word in shorter)
        {
            while (at < longer.Count && WordMatch.OfGiven(word, longer[at]) == WordLikeness.None) at++;
            if (at == longer.Count)
            {
                hasOther = true;
                break;
            }

            if (word.IsInitial != longer[at].IsInitial) initials++;
            at++;
        }

        // "George W." is not "George H. W.": of two runs of initials the first counts.
        if (!hasOther && shorter.Count > 0 && (shorter[0].IsInitial || longer[0].IsInitial) && shorter[0].Plain[0] != longer[0].Plain[0]) hasOther = true;
        return new GivenMatch(likeness, isMiddle, initials, hasOther, ours.Text, theirs.Text);
    }
}
