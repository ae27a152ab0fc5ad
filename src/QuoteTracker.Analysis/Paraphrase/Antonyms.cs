using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Recurrence;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Words of opposite meaning: those of WordNet and those of the exact comparison, by any of their forms.</summary>
internal static class Antonyms
{
    private static readonly FrozenSet<(string, string)> Pairs = Lexicon.Lines("antonyms.txt").Select(line => line.Split(' '))
        .SelectMany(words => ((string, string)[])[(PointReader.StemOf(words[0]), PointReader.StemOf(words[1])), (PointReader.StemOf(words[1]), PointReader.StemOf(words[0]))]).ToFrozenSet();

    /// <summary>The forms of a word with their stems, by which it is compared.</summary>
    public static IReadOnlyList<WordForm> FormsOf(string word) => [.. Forms(word).Select(form => new WordForm(form, PointReader.StemOf(form), WordForms.Root(form)))];

    /// <summary>True when one form of the one is the opposite of one form of the other.</summary>
    public static bool Are(IReadOnlyList<WordForm> ones, IReadOnlyList<WordForm> others)
    {
        foreach (var one in ones)
        {
            foreach (var other in others)
            {
                if (Pairs.Contains((one.Stem, other.Stem)) || WordForms.AreOpposites(one.Form, one.Root, other.Form, other.Root))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The word, its irregular base, a verb without "re-", and an adjective without "-er" or "-est".</summary>
    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (IrregularVerbs.BaseOf(word) is { } irregular)
            yield return irregular;
        if (word.Length > 5 && word.StartsWith("re", StringComparison.Ordinal) && WordVectors.Shared.UseOf(word[2..]).Has(WordUse.Verb))
            yield return word[2..];
        foreach (var ending in (string[])["er", "est"])
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal) && WordVectors.Shared.UseOf(word).Has(WordUse.Adjective))
            {
                var stem = word[..^ending.Length];
                yield return stem.EndsWith('i') ? stem[..^1] + "y" : stem;
                if (stem[^1] == stem[^2])
                    yield return stem[..^1];
            }
        }
    }
}
