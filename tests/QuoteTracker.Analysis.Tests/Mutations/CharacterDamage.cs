using System.Text;

namespace QuoteTracker.Analysis.Tests.Mutations;

/// <summary>What goes wrong with single characters: lost, doubled, misread, in the wrong case, of an odd kind. A pair of surrogates may be torn apart.</summary>
internal static class CharacterDamage
{
    private static readonly string[] Odd =
    [
        "\uD83D", "\uDE00", "😀", "\0", "\uFEFF", "\uFFFD", "\uFFFF", "\u00AD", "\u200B", "\u200D", "\u200E", "\u200F", "\u202B", "\u202E", "\u2066",
        "\u0301", "\u0336\u0336\u0336", "\u00A0", "\u3000", "\t", "\v", "\f", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "İ", "ſ", "ß", "ﬁ", "Ǆ", "Ⅻ", "中", "ש", "٣", "…", "—",
    ];

    private static readonly string[] LineEnds = ["\r\n", "\r", "\u0085", "\u2028", "\u2029", "\f", "\n\r", " \n", "\n\u200B\n"];

    public static string Drop(string text, Random random) => Each(text, random, (_, _) => "");

    public static string Double(string text, Random random) => Each(text, random, (c, _) => new string(c, 2));

    public static string Replace(string text, Random random) => Each(text, random, (_, from) => text[from.Next(text.Length)].ToString());

    public static string InsertOdd(string text, Random random) => Each(text, random, (c, from) => Odd[from.Next(Odd.Length)] + c);

    public static string ChangeCase(string text, Random random) => random.Next(3) switch
    {
        0 => text.ToUpperInvariant(),
        1 => text.ToLowerInvariant(),
        _ => Each(text, random, (c, _) => (char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)).ToString()),
    };

    /// <summary>Spaces go; with them, every other time, the line ends.</summary>
    public static string RemoveSpaces(string text, Random random)
    {
        var isWhole = random.Next(2) == 0;
        return string.Concat(text.Where(c => isWhole ? !char.IsWhiteSpace(c) : c != ' '));
    }

    public static string CutOff(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        return random.Next(2) == 0 ? text[at..] : text[..at];
    }

    /// <summary>Every line end becomes another, the same one or one of many.</summary>
    public static string ChangeLineEnds(string text, Random random)
    {
        var one = LineEnds[random.Next(LineEnds.Length)];
        return random.Next(2) == 0
            ? text.Replace("\n", one, StringComparison.Ordinal)
            : string.Concat(text.Select(c => c == '\n' ? LineEnds[random.Next(LineEnds.Length)] : c.ToString()));
    }

    /// <summary>Changes one character in ten, fifty, or five hundred.</summary>
    private static string Each(string text, Random random, Func<char, Random, string> change)
    {
        var rarity = random.Next(3) switch { 0 => 10, 1 => 50, _ => 500 };
        var changed = new StringBuilder(text.Length + 100);
        foreach (var c in text)
        {
            if (random.Next(rarity) == 0)
                changed.Append(change(c, random));
            else
                changed.Append(c);
        }

        return changed.ToString();
    }
}
