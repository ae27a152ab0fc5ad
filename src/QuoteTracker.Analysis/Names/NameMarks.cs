using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>The words of a person's name that do not name: titles, suffixes, particles, patronymics.</summary>
internal static class NameMarks
{
    private static readonly FrozenSet<string> Titles = Lexicon.WordSet("name-titles.txt");
    private static readonly FrozenSet<string> Modifiers = Lexicon.WordSet("name-title-modifiers.txt");
    private static readonly FrozenSet<string> Regal = Lexicon.WordSet("regal-titles.txt");
    private static readonly FrozenSet<string> Particles = Lexicon.WordSet("name-particles.txt");
    private static readonly FrozenDictionary<string, string> Suffixes = Lexicon.Pairs("name-suffixes.txt");
    private static readonly string[] Patronymics = [.. Lexicon.Lines("patronymic-endings.txt")];

    /// <summary>Particles that begin a surname also where it stands alone: "de Klerk", "bin Laden". "Al", "Ben" and "Van" are given names too.</summary>
    private static readonly FrozenSet<string> Leading = FrozenSet.ToFrozenSet(["de", "von", "du", "le", "da", "della", "bin", "ibn", "dos", "den", "der", "ter"]);

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(["al", "el", "ad", "as", "ash", "at", "ar", "an", "az", "ed", "er", "es", "bin", "ben", "ul", "ibn"]);

    private static readonly string[] Servants = ["abdoul", "abdel", "abdul", "abdal", "abdol", "abdur", "abder", "abdus", "abdun", "abd"];

    public static bool IsTitle(NameToken word) => Titles.Contains(word.Key) || word.Key.Contains('-', StringComparison.Ordinal) && word.Key.Split('-') is [var first, .., var last] && Titles.Contains(last) && (Titles.Contains(first) || Modifiers.Contains(first));

    public static bool IsModifier(NameToken word) => Modifiers.Contains(word.Key);

    /// <summary>Titles by which their bearers are called all life long: "Mullah Omar", "Sheikh Hasina".</summary>
    public static bool IsHonorific(string key) => key is "sheikh" or "shaikh" or "sheik" or "mullah" or "ayatollah" or "imam" or "swami" or "begum";

    public static bool IsRegal(string key) => Regal.Contains(key);

    /// <summary>"Jr.", "PhD"; numbers and most degrees in capitals only, for "Xi", "Mo" and "Ma" are names.</summary>
    public static bool IsSuffix(NameToken word) => Suffixes.ContainsKey(word.Key)
        && (word.Key is "jr" or "sr" or "jnr" or "snr" or "junior" or "senior" or "esq" or "phd" or "ret" || char.IsDigit(word.Key[0]) || !word.Text.Any(char.IsLower));

    /// <summary>1 for "Sr.", 2 for "Jr." and "II"; 0 for a degree or honour.</summary>
    public static int Generation(NameToken suffix) => Suffixes[suffix.Key] is [>= '1' and <= '9', ..] number ? int.Parse(number.TrimEnd('j', 's'), System.Globalization.CultureInfo.InvariantCulture) : 0;

    /// <summary>"JD", "APJ": capitals run together; "KIM" and "ABE" could be said and are surnames.</summary>
    public static bool AreInitials(NameToken word) => word.Text is [>= 'A' and <= 'Z', >= 'A' and <= 'Z']
        || word.Text is [>= 'A' and <= 'Z', >= 'A' and <= 'Z' and not ('A' or 'E' or 'I' or 'O' or 'U' or 'Y'), >= 'A' and <= 'Z' and not ('A' or 'E' or 'I' or 'O' or 'U' or 'Y')];

    /// <summary>A particle within a name: "von", "Al"; a capital letter alone is an initial.</summary>
    public static bool IsParticle(NameToken word) => Particles.Contains(word.Key) && (word.Text.Length > 1 || char.IsLower(word.Text[0]));

    public static bool IsLeadingParticle(NameToken word) => Leading.Contains(word.Key) || char.IsLower(word.Text[0]) && Particles.Contains(word.Key);

    /// <summary>"bin", "ibn": the father's name follows, or the family's.</summary>
    public static bool IsSonOf(NameToken word) => word.Key is "bin" or "ibn" or "ben" or "bint" or "bent";

    /// <summary>What stands before a hyphen and is an article: "al-Assad", "el-Sisi", "Ben-Gurion".</summary>
    public static bool IsArticle(string plain) => Articles.Contains(plain);

    /// <summary>"Vladimirovich", "Anatolyevna".</summary>
    public static bool IsPatronymic(NameWord word) =>
        word.Plain.Length > 5 && Array.Exists(Patronymics, ending => word.Marked.EndsWith(ending, StringComparison.Ordinal)) || word.Plain is "ilyich" or "ilich" or "lukich";

    /// <summary>"oglu", "kyzy": the word before it is the father's name.</summary>
    public static bool IsChildOf(NameWord word) => word.Plain is "oglu" or "ogly" or "kyzy" or "qizi" or "gizi" or "uulu" or "uly";

    /// <summary>The name behind "servant of": "Rahman" of "Abdulrahman", "Abd al-Rahman"; null when the word is none; empty for the servant alone.</summary>
    public static string? ServantOf(string plain)
    {
        if (!plain.StartsWith("abd", StringComparison.Ordinal) || plain is "abdullah" or "abdulla" or "abdallah" or "abdalla" or "abdollah" or "abdoullah" or "abdoulla") return null;
        var prefix = Array.Find(Servants, servant => plain.StartsWith(servant, StringComparison.Ordinal))!;
        var rest = plain[prefix.Length..];
        return rest.Length is 1 or 2 ? null : rest;
    }
}
