using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Compares names word by word.</summary>
internal static class NameWords
{
    private static readonly WordMemory<string> Folded = new(part => Folding.Fold(part).Trim('.', ',', '\'', '’', '"'));

    /// <summary>The words of a name that stands in <paramref name="text"/>, folded, without "Jr." and the like.</summary>
    public static string[] Split(string text, TextSpan name)
    {
        var (words, count) = (new string[name.In(text).Count(' ') + 1], 0);
        foreach (var part in name.In(text).Split(' '))
        {
            var (start, length) = part.GetOffsetAndLength(name.Length);
            var word = length == 0 ? "" : Folded.Find(text, name.Start + start, name.Start + start + length);
            if (word.Length > 0 && !(count > 0 && Vocabulary.Find(word).Traits.HasFlag(WordTraits.Suffix))) words[count++] = word;
        }

        return count == words.Length ? words : words[..count];
    }

    /// <summary>The last word of a name as it is written, in most names the surname; the whole when it has no space.</summary>
    public static ReadOnlySpan<char> Last(ReadOnlySpan<char> name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>True when the last word of the name is one of <paramref name="words"/>, as it is written.</summary>
    public static bool EndsIn(string name, IReadOnlyList<string> words)
    {
        var last = Last(name);
        foreach (var word in words)
        {
            if (last.SequenceEqual(word)) return true;
        }

        return false;
    }

    /// <summary>True when both could be one person: the same surname, and given names that are equal or shorten each other ("D. Hill", "Donald J. Hill", "Don Hill").</summary>
    public static bool AreCompatible(string[] one, string[] other)
    {
        if (one.Length == 0 || other.Length == 0 || one[^1] != other[^1]) return false;
        if (one.Length == 1 || other.Length == 1 || one[0] == other[0]) return true;
        return one[0].StartsWith(other[0], StringComparison.Ordinal) || other[0].StartsWith(one[0], StringComparison.Ordinal) || one.Contains(other[0]) || other.Contains(one[0]);
    }
}
