using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>The words of a person's name that do not name: titles, suffixes, particles, patronymics.</summary>
internal static class NameMarks
{
    private static readonly FrozenSet<string> Titles = Words("name-titles.txt");
    private static readonly FrozenSet<string> Modifiers = Words("name-title-modifiers.txt");
    private static readonly FrozenSet<string> Regal = Words("regal-titles.txt");
    private static readonly FrozenSet<string> Particles = Words("name-particles.txt");
    private static readonly FrozenDictionary<string, string> Suffixes = Lexicon.Pairs("name-suffixes.txt");
    private static readonly string[] Patronymics = [.. Lexicon.Lines("patronymic-endings.txt")];

    /// <summary>Particles that begin a surname also where it stands alone: "de Klerk", "bin Laden". "Al", "Ben" and "Van" are given names too.</summary>
    private static readonly FrozenSet<string> Leading = FrozenSet.ToFrozenSet(["de", "von", "du", "le", "da", "della", "bin", "ibn", "dos", "den", "der", "ter"]);

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(["al", "el", "ad", "as", "ash", "at", "ar", "an", "az", "ed", "er", "es", "bin", "ben", "ul", "ibn"]);

    private static readonly string[] Servants = ["abdoul", "abdel", "abdul", "abdal", "abdol", "abdur", "abder", "abdus", "abdun", "abd"];

    public static bool IsTitle(string word) => Titles.Contains(Key(word));

    public static bool IsModifier(string word) => Modifiers.Contains(Key(word));

    public static bool IsRegal(string word) => Regal.Contains(Key(word));

    /// <summary>"Jr.", "PhD"; numbers and most degrees in capitals only, for "Xi", "Mo" and "Ma" are names.</summary>
    public static bool IsSuffix(string word) => Suffixes.ContainsKey(Key(word)) && (Key(word) is "jr" or "sr" or "jnr" or "snr" or "junior" or "senior" or "esq" or "phd" or "ret" || char.IsDigit(word[0]) || !word.Any(char.IsLower));

    /// <summary>1 for "Sr.", 2 for "Jr." and "II"; 0 for a degree or honour.</summary>
    public static int Generation(string suffix) => Suffixes[Key(suffix)] is [>= '1' and <= '9', ..] number ? int.Parse(number.TrimEnd('j', 's'), System.Globalization.CultureInfo.InvariantCulture) : 0;

    /// <summary>A particle within a name: "von", "Al"; a capital letter alone is an initial.</summary>
    public static bool IsParticle(string word) => Particles.Contains(Key(word)) && (word.Length > 1 || char.IsLower(word[0]));

    public static bool IsLeadingParticle(string word) => Leading.Contains(Key(word)) || char.IsLower(word[0]) && Particles.Contains(Key(word));

    /// <summary>What stands before a hyphen and is an article: "al-Assad", "el-Sisi", "Ben-Gurion".</summary>
    public static bool IsArticle(string part) => Articles.Contains(Key(part));

    /// <summary>"Vladimirovich", "Anatolyevna".</summary>
    public static bool IsPatronymic(NameWord word) =>
        word.Plain.Length > 5 && Array.Exists(Patronymics, ending => word.Marked.EndsWith(ending, StringComparison.Ordinal)) || word.Plain is "ilyich" or "ilich" or "lukich";

    /// <summary>"oglu", "kyzy": the word before it is the father's name.</summary>
    public static bool IsChildOf(NameWord word) => word.Plain is "oglu" or "ogly" or "kyzy" or "qizi" or "gizi" or "uulu" or "uly";

    /// <summary>The name behind "servant of": "Rahman" of "Abdulrahman", "Abd al-Rahman"; null when the word is none; empty for the servant alone.</summary>
    public static string? ServantOf(string plain)
    {
        if (!plain.StartsWith("abd", StringComparison.Ordinal)) return null;
        var prefix = Array.Find(Servants, servant => plain.StartsWith(servant, StringComparison.Ordinal))!;
        var rest = plain[prefix.Length..];
        return rest.Length is 1 or 2 ? null : rest;
    }

    private static string Key(string word) => NameLetters.Plain(NameLetters.Mark(word.AsSpan().TrimEnd('.')));

    private static FrozenSet<string> Words(string name) => Lexicon.Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
}
