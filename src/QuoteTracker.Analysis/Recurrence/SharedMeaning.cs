using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Names;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>
/// Tells whether one word can stand in the place of another without changing what is said. Near vectors are no evidence for it, for those of "nurses" and
/// "teachers", "north" and "south" are near: only synonyms of WordNet that are used alike (<c>synonyms.txt</c>), and slips of a word, which are no words themselves.
/// </summary>
internal static class SharedMeaning
{
    private const int ShortestSlip = 6;

    private static readonly FrozenSet<(string, string)> Synonyms = Lexicon.Lines("synonyms.txt").Select(line => line.Split(' '))
        .SelectMany(words => ((string, string)[])[(words[0], words[1]), (words[1], words[0])]).ToFrozenSet();

    /// <summary>True when both can mean the same. Folded words; symmetric.</summary>
    public static bool Have(string one, string other)
    {
        foreach (var form in InflectedForms.BasesOf(one))
        {
            foreach (var otherForm in InflectedForms.BasesOf(other))
            {
                if (Synonyms.Contains((form, otherForm)))
                    return !ExclusiveWords.Exclude(form, otherForm);
            }
        }

        return IsSlipOf(one, other) || IsSlipOf(other, one);
    }

    /// <summary>"choclates", "dernonstrators": one letter wrong, or letters that print makes alike, in a word that nobody uses.</summary>
    private static bool IsSlipOf(string slip, string word) =>
        Math.Min(slip.Length, word.Length) >= ShortestSlip && WordVectors.Shared.UseOf(slip) == WordUse.None && WordVectors.Shared.UseOf(word) != WordUse.None && Slips.Between(slip, word);
}
