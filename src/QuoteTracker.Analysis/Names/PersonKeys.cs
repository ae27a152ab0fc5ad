namespace QuoteTracker.Analysis.Names;

/// <summary>
/// The keys of people's names. Two words of a full name make a key in three ways: the beginnings of both, and the whole of either with the first sign of
/// the other; so a slip in one of them, or an initial, leaves a key. The order of the words does not matter.
/// </summary>
internal static class PersonKeys
{
    private const int MostWords = 5;

    public static IReadOnlyList<string> Of(PersonName name, bool isAsked)
    {
        var keys = new List<string>();
        Add(keys, name, isAsked);
        if (KnownNames.Find(name) is >= 0 and var person)
        {
            foreach (var also in KnownNames.All(person)) Add(keys, also, isAsked);
        }

        return [.. keys.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>True when an index would find each by the other.</summary>
    public static bool Meet(PersonName one, PersonName other) => one.StoredKeys.Any(other.AskedKeys.Contains) && other.StoredKeys.Any(one.AskedKeys.Contains);

    private static void Add(List<string> keys, PersonName name, bool isAsked)
    {
        if (name.Words.Count == 0) return;
        if (name.IsBare)
        {
            AddBare(keys, name, isAsked);
            return;
        }

        var words = Codes(name);
        for (var i = 0; i < words.Count; i++)
        {
            for (var j = i + 1; j < words.Count; j++) AddPair(keys, words[i], words[j]);
        }

        // A bare name asks for "s", "g" and "b"; a full one is stored under "s" and "g" and asks for "b".
        foreach (var code in words.SelectMany(word => word.Codes).Where(code => code.Length > 0))
            keys.Add((isAsked ? "b:" : "s:") + code);
    }

    private static void AddBare(List<string> keys, PersonName name, bool isAsked)
    {
        foreach (var code in CodesOf(name.Words[0]))
        {
            keys.Add("b:" + code);
            if (isAsked) keys.Add("s:" + code);
        }
    }

    private static void AddPair(List<string> keys, KeyWord one, KeyWord other)
    {
        foreach (var a in one.Codes)
        {
            foreach (var b in other.Codes)
            {
                if (a.Length == 0 || b.Length == 0) continue;
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

    private static List<KeyWord> Codes(PersonName name)
    {
        if (name.IsEastern) return [new([EasternSyllables.Code(name.Syllables)], false), new(EasternSyllables.SurnameCodes(name.Words[^1].Plain), false)];
        var words = name.Words.Count <= MostWords ? name.Words : [.. name.Words.Take(MostWords - 2), name.Words[^2], name.Words[^1]];
        return [.. words.Concat(name.NicknameWords.Take(2)).Select(word => new KeyWord(CodesOf(word), word.IsInitial))];
    }

    /// <summary>A given name has the codes of the names that stand for its groups; any other word its own.</summary>
    private static List<string> CodesOf(NameWord word) => word.Given.IsKnown
        ? [.. word.Given.Groups.SelectMany(group => SoundCode.Of(new NameWord(GivenNames.First(group)).Sounds)).Concat(SoundCode.Of(word.Sounds)).Distinct()]
        : [.. SoundCode.Of(word.Sounds).Distinct()];

    private readonly record struct KeyWord(IReadOnlyList<string> Codes, bool IsInitial);
}
