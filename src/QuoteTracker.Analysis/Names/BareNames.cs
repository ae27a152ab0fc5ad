namespace QuoteTracker.Analysis.Names;

/// <summary>Compares names of which one is a single word: a bare surname, a ruler's name, a nickname.</summary>
internal static class BareNames
{
    private const double Open = 0.5;

    public static NameLikeness Compare(PersonName one, PersonName other)
    {
        var (bare, full) = one.IsBare ? (one, other) : (other, one);
        if (bare.Generation != full.Generation && bare.Generation != 0 && full.Generation != 0) return new NameLikeness(0.03, "another number after the name");
        if (PersonInitials.Meet(bare, full)) return new NameLikeness(0.86, $"“{bare.Text}” is made of the first letters");
        return full.IsBare ? OfTwo(bare, full) : OfFull(bare, full);
    }

    private static NameLikeness OfTwo(PersonName one, PersonName other)
    {
        var (ours, theirs) = (one.Words[0], other.Words[0]);
        var isRegal = one.IsRegal || other.IsRegal;
        var likeness = isRegal ? WordMatch.OfGiven(ours, theirs) : WordMatch.OfSurnames(ours, theirs);
        if (isRegal && likeness is WordLikeness.Initial or WordLikeness.Short or WordLikeness.Beginning) likeness = WordLikeness.None;
        if (likeness == WordLikeness.None) return new NameLikeness(0.02, $"other names, “{ours}” and “{theirs}”");
        if (isRegal && one.Generation == other.Generation && one.Generation > 0) return new NameLikeness(0.92, "same name and number");
        if (one.IsRegal && other.IsRegal && one.Titles[^1] != other.Titles[^1]) return new NameLikeness(0.45, $"same name, but {one.Titles[^1]} and {other.Titles[^1]}", IsOpen: true);
        if (isRegal && (one.Generation > 0 || other.Generation > 0)) return new NameLikeness(0.8, "same name, once with its number", IsOpen: true);
        if (isRegal && likeness == WordLikeness.Equal && IsOwn(ours) && (one.IsRegal ? other : one).Titles.Count == 0) return new NameLikeness(0.8, "same name, once with its title", IsOpen: true);
        if (!isRegal && one.Titles.Count > 0 && other.Titles.Count > 0 && NameMarks.IsHonorific(one.Titles[^1]) && NameMarks.IsHonorific(other.Titles[^1]) && likeness != WordLikeness.Slip) return new NameLikeness(0.78, $"same name with a title of honour, {Words(likeness)}", IsOpen: true);
        return isRegal && one.IsRegal == other.IsRegal && likeness != WordLikeness.Slip
            ? new NameLikeness(0.78, $"same name, {Words(likeness)}", IsOpen: true)
            : new NameLikeness(Open, $"only a surname, {Words(likeness)}", IsOpen: true);
    }

    private static NameLikeness OfFull(PersonName bare, PersonName full)
    {
        var word = bare.Words[0];
        if (!bare.IsRegal)
        {
            for (var i = full.Words.Count - 1; i >= 1; i--)
            {
                if (full.Words[i].IsInitial || i < full.Words.Count - 1 && full.Words[i].Given.IsKnown && !full.Words[i].IsJoinedToNext) continue;
                if (WordMatch.OfSurnames(word, full.Words[i]) is not WordLikeness.None and var likeness) return new NameLikeness(Open, $"“{bare.Text}” is only a surname, {Words(likeness)}", IsOpen: true);
            }

            if (full.Words.Count > 1 && SurnameMatch.MayJoin(full.Words[^2], full.Words[^1], word) && WordMatch.OfSurnames(word, full.Words[^2].With(full.Words[^1])) != WordLikeness.None) return new NameLikeness(Open, $"“{bare.Text}” is only a surname", IsOpen: true);
        }

        for (var i = 0; i < full.Words.Count - 1; i++)
        {
            if (!full.Words[i].IsInitial && WordMatch.OfGiven(word, full.Words[i]) is WordLikeness.Equal or WordLikeness.Spelling or WordLikeness.Form)
                return new NameLikeness(bare.IsRegal && full.IsRegal ? 0.8 : 0.45, $"“{bare.Text}” is only a given name", IsOpen: true);
        }

        return new NameLikeness(0.02, $"“{word}” is no part of “{full.Text}”");
    }

    /// <summary>A name that hardly anybody else bears: "Akihito", not "Abdullah" or "Adams".</summary>
    private static bool IsOwn(NameWord word) => !word.Given.IsKnown && !CommonSurnames.Contain(word) && !EasternSyllables.IsSurname(word.Plain);

    private static string Words(WordLikeness likeness) => likeness switch
    {
        WordLikeness.Equal => "spelled alike",
        WordLikeness.Slip => "a slip apart",
        _ => "in another spelling",
    };
}
