using System.Collections.Frozen;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Queries;

/// <summary>
/// The words under which speakers are found. A name has each of its words plain (folded, in Latin letters), and, marked by a digit in front,
/// as it sounds ("0lukasenk" for Łukašenka, Lukashenko, Лукашенко) and as a given name among its variants ("1aleksandr" for Alexander).
/// </summary>
internal static class SpeakerWords
{
    /// <summary>Raised when the words of stored speakers are to be made anew.</summary>
    public const int Version = 1;

    /// <summary>Words that nobody is found by.</summary>
    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(["of", "the", "and", "for", "to", "in", "a", "an"]);

    /// <summary>The plain words of a text, in order.</summary>
    public static IReadOnlyList<string> Plain(string text)
    {
        var words = new List<string>();
        var letters = Romanization.Of(Folding.Fold(text));
        var start = 0;
        for (var at = 0; at <= letters.Length; at++)
        {
            if (at < letters.Length && char.IsLetterOrDigit(letters[at]))
                continue;
            if (at > start)
                words.Add(letters[start..at]);
            start = at + 1;
        }

        return words;
    }

    /// <summary>What was typed: its plain words, without small ones unless there are no others.</summary>
    public static IReadOnlyList<string> Typed(string typed)
    {
        var words = Plain(typed);
        var telling = words.Where(word => !Small.Contains(word)).ToList();
        return telling.Count > 0 ? telling : words;
    }

    /// <summary>The words of names: plain, by sound, and by variants of given names.</summary>
    public static IEnumerable<string> OfNames(IEnumerable<string> names) =>
        names.SelectMany(Plain).Distinct(StringComparer.Ordinal).SelectMany(word => new[] { word, Sound(word), Given(word) }).Distinct(StringComparer.Ordinal);

    /// <summary>The words of roles, with noun and adjective for each country in them.</summary>
    public static IEnumerable<string> OfRoles(IEnumerable<string> roles)
    {
        foreach (var role in roles.Distinct(StringComparer.Ordinal))
        {
            var words = Plain(role);
            foreach (var word in words.Concat(CountryWords.Of(words)))
                yield return word;
        }
    }

    /// <summary>How a typed word is asked of the index: as the start of a word unless <paramref name="isWhole"/>.</summary>
    public static string Match(string word, bool isWhole) => $"(\"{word}\"{Star(isWhole)} OR \"{Sound(word)}\"{Star(isWhole)} OR \"{Given(word)}\")";

    /// <summary>True when the words of a row hold every typed word, each as the start of one.</summary>
    public static bool Hold(IReadOnlyCollection<string> words, IEnumerable<string> typed) => typed.All(word => Holds(words, word));

    /// <summary>The same for one word.</summary>
    public static bool Holds(IReadOnlyCollection<string> words, string typed)
    {
        var (sound, given) = (Sound(typed), Given(typed));
        return words.Any(word => word.StartsWith(typed, StringComparison.Ordinal) || word.StartsWith(sound, StringComparison.Ordinal) || word == given);
    }

    /// <summary>The word by sound, as the index has it.</summary>
    public static string Sound(string word) => "0" + (NameKey.Of(word).Surname is { Length: > 0 } sound ? Plain(sound).FirstOrDefault(word) : word);

    private static string Given(string word) => "1" + (NameKey.Of(word + " x").Given is { Length: > 1 } given ? Plain(given).FirstOrDefault(word) : word);

    private static string Star(bool isWhole) => isWhole ? "" : "*";
}
