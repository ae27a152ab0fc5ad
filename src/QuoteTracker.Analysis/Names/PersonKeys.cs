namespace QuoteTracker.Analysis.Names;

/// <summary>
/// The keys of people's names. Two words of a full name make a key in three ways: the beginnings of both, and the whole of either with the first sign of
/// the other; so a slip in one of them, or an initial, leaves a key. The order of the words does not matter.
/// </summary>
internal static class PersonKeys
{
    private const int MostWords = 5;
    private const int MostNicknames = 2;

    public static IReadOnlyList<string> Of(PersonName name, bool isAsked)
    {
        var keys = new List<string>();
        foreach (var also in WithOthers(name)) Add(keys, also, isAsked);
        AddInitials(keys, name, isAsked);
        return [.. keys.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>True when an index would find each by the other; the same as that their keys meet, without making them.</summary>
    public static bool Meet(PersonName one, PersonName other)
    {
        if (MeetByWords(one, other) || PersonInitials.Meet(one, other)) return true;
        if (one.KnownPerson < 0 && other.KnownPerson < 0) return false;
        foreach (var ours in WithOthers(one))
        {
            foreach (var theirs in WithOthers(other))
            {
                if (MeetByWords(ours, theirs)) return true;
            }
        }

        return false;
    }

    /// <summary>The words of which the keys of a name are made.</summary>
    public static IReadOnlyList<KeyWord> WordsOf(PersonName name)
    {
        if (name.IsEastern && name.Syllables.Count == 1 && EasternSyllables.IsSurname(name.Syllables[0])) return [.. name.Words.Select(word => new KeyWord([.. EasternSyllables.SurnameCodes(word.Plain).Append(EasternSyllables.Code([word.Plain])).Distinct()], false))];
        if (name.IsBare && EasternSyllables.IsSurname(name.Words[0].Plain)) return [new KeyWord([.. name.Words[0].Codes.Concat(EasternSyllables.SurnameCodes(name.Words[0].Plain)).Distinct()], false)];
        if (name.IsEastern) return [new([EasternSyllables.Code(name.Syllables)], false), new(EasternSyllables.SurnameCodes(name.Words[^1].Plain), false)];
        var words = name.Words.Count <= MostWords ? name.Words : [.. name.Words.Take(MostWords - 2), name.Words[^2], name.Words[^1]];
        if (name.PatronymicWord is { IsInitial: false } father && !name.IsBare) words = [.. words, father];
        return [.. words.Concat(name.IsBare ? [] : name.NicknameWords.Take(MostNicknames)).Select(word => new KeyWord(word.Codes, word.IsInitial))];
    }

    /// <summary>The name, and for one of the lexicon all others of its bearer.</summary>
    public static IEnumerable<PersonName> WithOthers(PersonName name) => name.KnownPerson < 0 ? [name] : KnownNames.All(name.KnownPerson).Prepend(name);

    /// <summary>A bare name asks for "s" and "b" and is stored under "b"; a full one is stored under "s" and asks for "b": two full names never meet by one word.</summary>
    private static void Add(List<string> keys, PersonName name, bool isAsked)
    {
        var words = name.KeyWords;
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var code in words[i].Codes)
            {
                if (name.IsBare || isAsked) keys.Add("b:" + code);
                if (name.IsBare == isAsked) keys.Add("s:" + code);
            }

            for (var j = i + 1; j < words.Count; j++) AddPair(keys, words[i], words[j]);
        }
    }

    /// <summary>First letters find full names and are found by them; two full names never meet by them.</summary>
    private static void AddInitials(List<string> keys, PersonName name, bool isAsked)
    {
        if (PersonInitials.LettersOf(name) is { } letters) keys.Add((isAsked ? "n:" : "i:") + letters);
        keys.AddRange(name.Initials.Select(of => (isAsked ? "i:" : "n:") + of));
    }

    private static void AddPair(List<string> keys, KeyWord one, KeyWord other)
    {
        foreach (var a in one.Codes)
        {
            foreach (var b in other.Codes)
            {
                if (!one.IsInitial && !other.IsInitial)
                {
                    var (first, second) = (SoundCode.Start(a), SoundCode.Start(b));
                    keys.Add(string.CompareOrdinal(first, second) <= 0 ? $"{first}+{second}" : $"{second}+{first}");
                }

                if (!other.IsInitial) keys.Add($"{a[0]}.{b}");
                if (!one.IsInitial) keys.Add($"{b[0]}.{a}");
            }
        }
    }

    private static bool MeetByWords(PersonName one, PersonName other)
    {
        var (ours, theirs) = (one.KeyWords, other.KeyWords);
        for (var i = 0; i < ours.Count; i++)
        {
            for (var j = 0; j < theirs.Count; j++)
            {
                if (one.IsBare || other.IsBare ? ours[i].IsLike(theirs[j]) : MeetBeside(ours, i, theirs, j)) return true;
            }
        }

        return false;
    }

    /// <summary>True when a word of each makes a shared key with another word of each.</summary>
    private static bool MeetBeside(IReadOnlyList<KeyWord> ours, int i, IReadOnlyList<KeyWord> theirs, int j)
    {
        if (ours[i].IsInitial || theirs[j].IsInitial || !ours[i].BeginsLike(theirs[j])) return false;
        var isWhole = ours[i].IsLike(theirs[j]);
        for (var k = 0; k < ours.Count; k++)
        {
            for (var m = 0; m < theirs.Count; m++)
            {
                if (k == i || m == j) continue;
                if (isWhole && ours[k].SharesFirst(theirs[m]) || !ours[k].IsInitial && !theirs[m].IsInitial && ours[k].BeginsLike(theirs[m])) return true;
            }
        }

        return false;
    }
}
