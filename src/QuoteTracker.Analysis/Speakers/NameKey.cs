using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>
/// The keys under which spellings of one name meet: Sergei Lavrin and Sergey Lavrin, Łukaszenko and Lukashenka.
/// Equal keys say that the spellings could be one name, not that the people are one.
/// </summary>
/// <param name="Full">First given name and surname, without what stands between; the surname alone when there is no given name. Empty for a text without letters.</param>
/// <param name="Surname">The last name, without particles ("von der") and suffixes ("Jr").</param>
/// <param name="Given">The first given name, or its initial; empty when the name is a bare surname.</param>
public readonly record struct NameKey(string Full, string Surname, string Given)
{
    private static readonly FrozenDictionary<string, string> Variants = GivenNameVariants();

    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
        ["von", "van", "der", "den", "de", "di", "da", "do", "dos", "du", "del", "della", "la", "le", "al", "el", "bin", "ben", "ibn", "af", "av", "zu", "zur", "ter", "ten"]);

    private static readonly FrozenSet<string> Suffixes = FrozenSet.ToFrozenSet(["jr", "sr", "ii", "iii", "iv"]);

    /// <summary>Spellings of one sound, in the order in which they are put together; by far the most come from romanizations of Cyrillic.</summary>
    private static readonly (string From, string To)[] Sounds =
    [
        ("shch", "s"), ("sch", "s"), ("tsch", "c"), ("tch", "c"), ("sh", "s"), ("sz", "s"), ("ch", "c"), ("cz", "c"), ("kh", "h"), ("zh", "z"),
        ("ph", "f"), ("ck", "k"), ("x", "ks"), ("w", "v"), ("ou", "u"),
        ("iej", "i"), ("iei", "i"), ("yei", "i"), ("yey", "i"), ("ei", "i"), ("ey", "i"), ("ej", "i"), ("yi", "i"), ("iy", "i"), ("ij", "i"), ("ii", "i"), ("yy", "i"),
        ("ie", "e"), ("ye", "e"), ("je", "e"), ("ia", "a"), ("ya", "a"), ("ja", "a"), ("iu", "u"), ("yu", "u"), ("ju", "u"), ("io", "o"), ("yo", "o"), ("jo", "o"),
        ("y", "i"), ("j", "i"), ("'", ""), ("-", ""),
    ];

    /// <summary>True when the name is a surname alone: no given name, not even an initial.</summary>
    public bool IsBare => Given.Length == 0;

    /// <summary>The keys of a name without titles. Any string in.</summary>
    public static NameKey Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = Folding.Fold(name).Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsLetterOrDigit)).ToList();
        while (words.Count > 1 && Suffixes.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);
        if (words.Count == 0)
            return new NameKey("", "", "");
        var surname = SurnameOf(words[^1]);
        var given = words.Count > 1 && !Particles.Contains(words[0]) ? GivenOf(words[0]) : "";
        return new NameKey(given.Length == 0 ? surname : given + " " + surname, surname, given);
    }

    /// <summary>True when the given names could be one: equal, or one is the initial of the other, or one is missing.</summary>
    public bool GivenFits(NameKey other) =>
        Given.Length == 0 || other.Given.Length == 0 || Given == other.Given
        || ((Given.Length == 1 || other.Given.Length == 1) && Given[0] == other.Given[0]);

    private static string GivenOf(string word) => word.Length == 1 ? word : Sound(Variants.GetValueOrDefault(word, word));

    /// <summary>Ukrainian and Belarusian surnames in -enko and -enka are one; other final vowels tell families or genders apart.</summary>
    private static string SurnameOf(string word)
    {
        var sound = Sound(word);
        return sound.Length > 5 && (sound.EndsWith("enko", StringComparison.Ordinal) || sound.EndsWith("enka", StringComparison.Ordinal)) ? sound[..^1] : sound;
    }

    private static string Sound(string word)
    {
        foreach (var (from, to) in Sounds)
            word = word.Replace(from, to, StringComparison.Ordinal);
        return string.Concat(word.Where((letter, at) => at == 0 || letter != word[at - 1]));
    }

    private static FrozenDictionary<string, string> GivenNameVariants()
    {
        var variants = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in Lexicon.Lines("given-name-variants.txt").Select(line => line.Split(' ')))
        {
            foreach (var name in group)
                variants[name] = group[0];
        }

        return variants.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
