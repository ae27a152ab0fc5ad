namespace QuoteTracker.Analysis.Names;

/// <summary>Compares two Chinese, Korean or Vietnamese names, syllable by syllable: one other syllable is another person.</summary>
internal static class EasternNames
{
    private const int ShortestSlip = 7;

    public static NameLikeness Compare(PersonName one, PersonName other)
    {
        var (ours, theirs) = (one.Words[^1].Plain, other.Words[^1].Plain);
        if (one.Syllables.Count == 1 && other.Syllables.Count == 1 && ours == other.Words[0].Plain && theirs == one.Words[0].Plain && ours != theirs) return new NameLikeness(0.85, "the same two syllables in the other order");
        if (!EasternSyllables.AreOneSurname(ours, theirs) && !EasternSyllables.AreOne(ours, theirs)) return new NameLikeness(0.02, $"other surnames, “{one.Surname}” and “{other.Surname}”");
        var (a, b) = (one.Words[0].Plain, other.Words[0].Plain);
        if (a == b) return new NameLikeness(ours == theirs ? 0.97 : 0.93, one.IsFamilyNameFirst == other.IsFamilyNameFirst ? "same surname and syllables" : "same surname and syllables in the other order");
        if (AreOne(one.Syllables, other.Syllables)) return new NameLikeness(0.93, "same surname and syllables in two romanizations");
        if (Slips.AsRead(a) == Slips.AsRead(b)) return new NameLikeness(0.85, "same surname, given names of letters that print makes alike");
        if (a.Length >= ShortestSlip && Slips.Between(a, b) && (EasternSyllables.Split(a) is null || EasternSyllables.Split(b) is null)) return new NameLikeness(0.77, "same surname, given names a slip apart");
        return new NameLikeness(0.03, $"same surname, but other given names, “{one.Words[0]}” and “{other.Words[0]}”");
    }

    private static bool AreOne(IReadOnlyList<string> ours, IReadOnlyList<string> theirs)
    {
        if (ours.Count != theirs.Count) return false;
        for (var i = 0; i < ours.Count; i++)
        {
            if (!EasternSyllables.AreOne(ours[i], theirs[i])) return false;
        }

        return true;
    }
}
