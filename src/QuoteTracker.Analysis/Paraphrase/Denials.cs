using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Finds what denies in the words of a text.</summary>
internal static class Denials
{
    private static readonly string[] NegativePrefixes = ["un", "in", "im", "il", "ir", "dis", "non"];
    private static readonly FrozenSet<string> Plain = Lexicon.Set("plain-negations.txt");
    private static readonly FrozenSet<string> Excepted = Lexicon.Set("no-negations.txt");
    private static readonly ILookup<string, string?> Governing = Lexicon.Lines("negative-words.txt").Select(line => line.Split(' '))
        .ToLookup(words => PointReader.StemOf(words[0]), words => words.Length > 1 ? PointReader.StemOf(words[1]) : null, StringComparer.Ordinal);

    /// <summary>The denials in order. "Unsafe" is one where the other text has <paramref name="others"/> "safe".</summary>
    public static IEnumerable<Denial> Find(IReadOnlyList<PointWord> words, HashSet<string> others)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var (word, next) = (words[at], at + 1 < words.Count ? words[at + 1].Key : "");
            if (word.Kind != PointWordKind.Word || !MayDeny(word))
                continue;
            if (Excepted.Contains($"{word.Key} {next}") || (at > 0 && Excepted.Contains($"{words[at - 1].Key} {word.Key}")))
                continue;
            if (Plain.Contains(word.Key))
                yield return new Denial(at, 1, IsPlain: true);
            else if (Governs(words, at) is > 0 and var length)
                yield return new Denial(at, length, IsPlain: false);
            else if (IsNegativeOf(word.Key, others))
                yield return new Denial(at, 1, IsPlain: false);
        }
    }

    private static bool MayDeny(PointWord word) => Plain.Contains(word.Key) || Governing.Contains(word.Stem) || Array.Exists(NegativePrefixes, prefix => word.Key.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>How many words from here turn round what follows; 0 when none do. The second word of a pair may stand two words on: "gave the plan up".</summary>
    private static int Governs(IReadOnlyList<PointWord> words, int at)
    {
        foreach (var second in Governing[words[at].Stem])
        {
            if (second is null)
                return 1;
            var ahead = words.Skip(at + 1).Take(3).ToList().FindIndex(word => word.Stem == second);
            if (ahead >= 0)
                return ahead + 2;
        }

        return 0;
    }

    private static bool IsNegativeOf(string word, HashSet<string> others) =>
        NegativePrefixes.Any(prefix => word.Length > prefix.Length + 3 && word.StartsWith(prefix, StringComparison.Ordinal) && others.Contains(PointReader.StemOf(word[prefix.Length..])));
}
