using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>The syllables of Chinese, Korean and Vietnamese names and which of their spellings are one.</summary>
internal static class EasternSyllables
{
    private const int LongestSyllable = 6;
    private const int MostAtOnce = 3;
    private static readonly Dictionary<string, int[]> Surnames = Groups("eastern-surnames.txt");
    private static readonly string[] SurnameNames = [.. Lexicon.Lines("eastern-surnames.txt").Select(line => line.Split(' ')[0])];
    private static readonly Dictionary<string, int[]> Korean = Groups("korean-syllables.txt");
    private static readonly Dictionary<string, string[]> Pinyin = Lexicon.Lines("pinyin-syllables.txt").Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => parts[1..]);
    private static readonly HashSet<string> All = [.. Pinyin.Keys, .. Pinyin.Values.SelectMany(wade => wade), .. Korean.Keys, .. Lexicon.Words("vietnamese-syllables.txt")];

    public static bool IsSurname(string plain) => Surnames.ContainsKey(plain);

    /// <summary>True when two spellings are of one surname: "Lee", "Rhee", "Yi".</summary>
    public static bool AreOneSurname(string one, string other) => one == other || Meet(Surnames, one, other);

    /// <summary>For looking up: the codes of the surnames of which this is a spelling.</summary>
    public static IReadOnlyList<string> SurnameCodes(string plain) => Surnames.TryGetValue(plain, out var groups)
        ? [.. groups.SelectMany(group => SoundCode.Of(Sounds.Of(SurnameNames[group]))).Where(code => code.Length > 0).Distinct()]
        : [.. SoundCode.Of(Sounds.Of(plain)).Where(code => code.Length > 0)];

    /// <summary>For looking up: the code of a given name, the same in pinyin and Wade–Giles and in the romanizations of Korean.</summary>
    public static string Code(IReadOnlyList<string> syllables) => string.Concat(syllables.Select(Code)) is { Length: > 0 } code ? code : "a";

    private static string Code(string syllable)
    {
        var wade = Pinyin.TryGetValue(syllable, out var spellings) ? spellings[0] : syllable;
        // Korean "Woo" is "U".
        if (wade.StartsWith("woo", StringComparison.Ordinal) || wade.StartsWith("wu", StringComparison.Ordinal)) wade = "u" + wade[(wade[1] == 'o' ? 3 : 2)..];
        return SoundCode.Of(Sounds.Of(wade.Replace("hs", "s", StringComparison.Ordinal))).FirstOrDefault() ?? "";
    }

    /// <summary>True when two spellings are of one syllable: pinyin and Wade–Giles, or two romanizations of Korean.</summary>
    public static bool AreOne(string one, string other) => one == other || IsWadeOf(one, other) || IsWadeOf(other, one) || Meet(Korean, one, other);

    /// <summary>The word in at most three syllables, the fewest and longest first; null when it is not made of them.</summary>
    public static IReadOnlyList<string>? Split(string word)
    {
        if (All.Contains(word)) return [word];
        for (var count = 2; count <= MostAtOnce; count++)
        {
            var found = new List<string>(count);
            if (Split(word, count, found)) return found;
        }

        return null;
    }

    private static bool Split(string rest, int count, List<string> found)
    {
        if (count == 1)
        {
            if (!All.Contains(rest)) return false;
            found.Add(rest);
            return true;
        }

        for (var length = Math.Min(LongestSyllable, rest.Length - 1); length > 0; length--)
        {
            if (!All.Contains(rest[..length])) continue;
            found.Add(rest[..length]);
            if (Split(rest[length..], count - 1, found)) return true;
            found.RemoveAt(found.Count - 1);
        }

        return false;
    }

    private static bool IsWadeOf(string wade, string pinyin) => Pinyin.TryGetValue(pinyin, out var spellings) && Array.IndexOf(spellings, wade) >= 0;

    private static bool Meet(Dictionary<string, int[]> groups, string one, string other) =>
        groups.TryGetValue(one, out var ours) && groups.TryGetValue(other, out var theirs) && ours.Any(group => Array.IndexOf(theirs, group) >= 0);

    private static Dictionary<string, int[]> Groups(string name)
    {
        var groups = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var lines = Lexicon.Lines(name);
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var word in lines[i].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var plain = NameLetters.Plain(NameLetters.Mark(word)).Replace("'", "", StringComparison.Ordinal);
                groups[plain] = [.. groups.GetValueOrDefault(plain, []), i];
            }
        }

        return groups;
    }
}
