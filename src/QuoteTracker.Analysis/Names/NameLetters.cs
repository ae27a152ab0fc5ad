using System.Collections.Frozen;
using System.Text;
using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Names;

/// <summary>
/// Names in small letters of the English alphabet, in which the marks that change a sound are kept as capitals: C č, S š, Z ž, J đ, T ț, A ä, O ö, U ü, V ŭ.
/// Cyrillic and Greek letters are romanized.
/// </summary>
internal static class NameLetters
{
    /// <summary>Longer names are cut: no name is as long, and comparing takes time that grows with the length.</summary>
    public const int MostLetters = 160;

    private const int Tabled = 0x530;
    private static readonly FrozenDictionary<string, string> Letters = Lexicon.Pairs("letters.txt");
    private static readonly string[] Marked = [.. Enumerable.Range(0, Tabled).Select(c => Find((char)c))];

    /// <summary>The first <see cref="MostLetters"/> characters, composed ("c" and a caron are one letter).</summary>
    public static string Cut(string name)
    {
        var cut = name.Length > MostLetters ? name[..MostLetters] : name;
        return cut.Any(c => c >= 0x300 && c < 0x370) && !cut.Any(c => char.IsSurrogate(c) || c == '\uFFFE') ? cut.Normalize(NormalizationForm.FormC) : cut;
    }

    /// <summary>The letters of a word with marks as capitals; digits, hyphens and apostrophes stay, all else goes.</summary>
    public static string Mark(ReadOnlySpan<char> word)
    {
        Span<char> marked = stackalloc char[MostLetters * 2];
        var length = 0;
        foreach (var c in word)
        {
            var letters = c < Tabled ? Marked[c] : c is '’' or '‘' ? "'" : c is >= '‐' and <= '―' ? "-" : Find(c);
            if (length + letters.Length > marked.Length) break;
            letters.CopyTo(marked[length..]);
            length += letters.Length;
        }

        return new string(marked[..length]);
    }

    /// <summary>The same without marks.</summary>
    public static string Plain(string marked) => marked.AsSpan().IndexOfAnyInRange('A', 'Z') < 0 ? marked : string.Create(marked.Length, marked, static (plain, from) =>
    {
        for (var i = 0; i < plain.Length; i++)
            plain[i] = from[i] switch { 'J' => 'd', 'V' => 'u', var c => char.ToLowerInvariant(c) };
    });

    private static string Find(char c) => Letters.TryGetValue(char.ToLowerInvariant(c).ToString(), out var letters) ? letters : Fold(c);

    private static string Fold(char c)
    {
        if (char.IsSurrogate(c)) return "";
        var folded = Folding.FoldAny(c.ToString());
        if (folded.Length == 1 && Letters.TryGetValue(folded, out var letters)) return letters;
        return folded.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '\'') ? folded : "";
    }
}
