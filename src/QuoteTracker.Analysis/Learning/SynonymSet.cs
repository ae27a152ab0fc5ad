using System.Globalization;

namespace QuoteTracker.Analysis.Learning;

/// <summary>A line of WordNet's data files: words of one sense, and which of them have opposites in which other set.</summary>
/// <param name="Offset">Where the set stands in its file, by which others name it.</param>
/// <param name="Words">Its words in small letters, without marks of syntax.</param>
/// <param name="IsCapital">For each word whether it is written with a capital.</param>
/// <param name="Antonyms">Index of a word here, index of its opposite there, and the other set.</param>
internal sealed record SynonymSet(string Offset, IReadOnlyList<string> Words, IReadOnlyList<bool> IsCapital, IReadOnlyList<(int Source, int Target, string Offset)> Antonyms)
{
    /// <summary>Reads <c>offset file type count word id … count (symbol offset part source-target) …</c>; counts of words and places are hexadecimal.</summary>
    public static SynonymSet Parse(string[] fields)
    {
        var count = Hex(fields[3]);
        var written = Enumerable.Range(0, count).Select(i => fields[4 + (2 * i)]).ToArray();
        var at = 4 + (2 * count);
        var pointers = Enumerable.Range(0, int.Parse(fields[at], CultureInfo.InvariantCulture)).Select(i => fields[(at + 1 + (4 * i))..(at + 5 + (4 * i))]);
        return new SynonymSet(fields[0], [.. written.Select(Plain)], [.. written.Select(word => word.Any(char.IsUpper))], [.. pointers.Where(it => it[0] == "!" && it[3] != "0000").Select(it => (Hex(it[3][..2]) - 1, Hex(it[3][2..]) - 1, it[1]))]);
    }

    /// <summary>"beautiful(p)" stands for "beautiful" behind its noun.</summary>
    private static string Plain(string word)
    {
        var mark = word.IndexOf('(', StringComparison.Ordinal);
        return (mark < 0 ? word : word[..mark]).ToLowerInvariant();
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
