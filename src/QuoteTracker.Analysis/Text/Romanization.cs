using System.Collections.Frozen;
using System.Text;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Text;

/// <summary>Cyrillic and Greek in Latin letters, one way for each letter: good for finding a name again, not for writing it.</summary>
public static class Romanization
{
    private static readonly FrozenDictionary<string, string> Letters = Lexicon.Lines("romanization.txt")
        .Select(line => line.Split(' ')).ToFrozenDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1] : "", StringComparer.Ordinal);

    /// <summary>A text as <see cref="Folding.Fold"/> gives it, with Latin letters in the place of Cyrillic and Greek ones; all else stays as it is.</summary>
    public static string Of(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (!folded.Any(IsTabled))
            return folded;
        var latin = new StringBuilder(folded.Length + 8);
        for (var at = 0; at < folded.Length; at++)
        {
            if (at + 1 < folded.Length && Letters.TryGetValue(folded.Substring(at, 2), out var both))
            {
                latin.Append(both);
                at++;
            }
            else
            {
                latin.Append(Letters.GetValueOrDefault(folded[at].ToString(), folded[at].ToString()));
            }
        }

        return latin.ToString();
    }

    private static bool IsTabled(char letter) => letter is >= 'Ͱ' and < '\u0530';
}
