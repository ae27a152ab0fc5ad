using System.Collections.Frozen;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Queries;

/// <summary>The words under which speakers are found: those of names in all forms of <see cref="SoundedWord"/>, those of roles plain.</summary>
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

    /// <summary>What was typed, without small words unless there are no others.</summary>
    public static IReadOnlyList<SoundedWord> Typed(string typed)
    {
        var words = Plain(typed);
        var telling = words.Where(word => !Small.Contains(word)).ToList();
        return [.. (telling.Count > 0 ? telling : words).Select(SoundedWord.Of)];
    }

    /// <summary>The words of names in all forms.</summary>
    public static IEnumerable<string> OfNames(IEnumerable<string> names) => names.SelectMany(Plain).Distinct(StringComparer.Ordinal)
        .Select(SoundedWord.Of).SelectMany(word => new[] { word.Plain, word.Sound, word.Given }).Distinct(StringComparer.Ordinal);

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
}
