using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>The given names of <c>name-groups.txt</c>: which of them one person may bear.</summary>
internal static class GivenNames
{
    /// <summary>A code of fewer signs is met by chance.</summary>
    private const int ShortestCode = 4;

    private static readonly Dictionary<string, GivenName> ByName = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, GivenName> ByCode = new(StringComparer.Ordinal);
    private static readonly string[][] Members;
    private static readonly string[] Codes;

    static GivenNames()
    {
        var lines = Merged(Lexicon.Lines("name-groups.txt"));
        Members = new string[lines.Count][];
        Codes = new string[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            var parts = lines[i].Split(';');
            Members[i] = Add(i, parts[0], isShort: false);
            Codes[i] = SoundCode.Of(Sounds.Of(NameLetters.Mark(Members[i][0]))).First();
            if (parts.Length > 1) Members[i] = [.. Members[i], .. Add(i, parts[1], isShort: true)];
        }
    }

    /// <summary>What is known of a name in plain letters with these sounds; the empty one when nothing is.</summary>
    public static GivenName Find(string plain, string sounds)
    {
        if (ByName.TryGetValue(plain, out var known)) return known;
        if (plain.Length < ShortestCode) return GivenName.Unknown;
        var code = Sounds.Code(sounds);
        return code.Length >= ShortestCode && ByCode.TryGetValue(code, out known) ? known : GivenName.Unknown;
    }

    /// <summary>True when the lexicon has both words themselves as full names, not only another spelling of them or as short ones ("Abe").</summary>
    public static bool AreListed(NameWord one, NameWord other) => IsListed(one) && IsListed(other);

    private static bool IsListed(NameWord word) => ByName.TryGetValue(word.Plain, out var known) && !known.IsShort;

    /// <summary>The name that stands for a group.</summary>
    public static string First(int group) => Members[group][0];

    /// <summary>For looking up: the code of the name that stands for a group.</summary>
    public static string Code(int group) => Codes[group];

    /// <summary>True when a name of the group begins with the letter.</summary>
    public static bool AnyBegins(int group, char letter) => Array.Exists(Members[group], name => name[0] == letter);

    /// <summary>Lines that begin with one name are one group, so that pet forms may stand apart by language.</summary>
    private static List<string> Merged(IReadOnlyList<string> lines) =>
        [.. lines.Select(line => (First: line.Split(' ', 2)[0], Parts: line.Split(';'))).GroupBy(line => line.First, StringComparer.Ordinal)
            .Select(group => string.Join(' ', group.Select(line => line.Parts[0])) + ";" + string.Join(' ', group.Select(line => line.Parts.ElementAtOrDefault(1))))];

    private static string[] Add(int group, string names, bool isShort)
    {
        var added = names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in added)
        {
            var marked = NameLetters.Mark(name);
            Add(ByName, NameLetters.Plain(marked), group, isShort);
            if (!isShort) Add(ByCode, Sounds.Code(Sounds.Of(marked)), group, isShort);
        }

        return added;
    }

    private static void Add(Dictionary<string, GivenName> names, string key, int group, bool isShort)
    {
        var known = names.GetValueOrDefault(key, GivenName.Unknown);
        if (!known.Groups.Contains(group)) names[key] = new GivenName([.. known.Groups, group], known.IsShort || isShort);
    }
}
