using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Text;

/// <summary>Finds the title among the lines above the first paragraph, by what a title does: it stands alone, is often repeated, and its words come back in the story.</summary>
internal static class TitleFinder
{
    private const int LongestTitle = 30;
    private const int StoryLines = 12;

    /// <summary>Characters; a line of few words that is longer is no writing.</summary>
    private const int LongestText = 1000;

    private static readonly FrozenSet<string> Function = Lexicon.Set("function-words.txt");

    /// <summary>The index of the title's first line; -1 when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="firstProse">Index of the first line of running text; only lines up to it are looked at.</param>
    /// <param name="isTaken">True for a line that is known to be something else.</param>
    public static int Find(string text, IReadOnlyList<TextLine> lines, int firstProse, Func<int, bool> isTaken)
    {
        if (firstProse == 0)
            return OpeningSentence(lines, firstProse);
        var story = Stems(lines.Skip(firstProse).Where(line => line.IsProse).Take(StoryLines));
        var (best, bestScore) = (-1, 0.0);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < firstProse; i++)
        {
            var key = string.Join(' ', lines[i].Words);
            seen[key] = seen.GetValueOrDefault(key) + 1;
        }

        var isBare = firstProse <= 5 && !Enumerable.Range(0, firstProse).Any(isTaken);
        for (var i = 0; i < firstProse; i++)
        {
            if (isTaken(i) || lines[i].WordCount is 0 or > LongestTitle || lines[i].Span.Length > LongestText || lines[i].IsItem)
                continue;
            var score = Score(text, lines, i, firstProse, story, seen[string.Join(' ', lines[i].Words)], isBare);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return best >= 0 ? best : OpeningSentence(lines, firstProse);
    }

    private static double Score(string text, IReadOnlyList<TextLine> lines, int index, int firstProse, HashSet<string> story, int times, bool isBare)
    {
        var line = lines[index];
        var stems = Stems([line]);
        var shared = stems.Count == 0 ? 0 : stems.Count(story.Contains) / (double)stems.Count;
        return (times > 1 && line.WordCount >= 3 ? 3 : 0)
            + (3 * shared)
            + Math.Min(line.WordCount, 8) * 0.15
            + (index == 0 && isBare ? 2 : 0)
            + (index == firstProse - 1 ? 0.4 : 0)
            + (line.BlanksBefore > 0 && index + 1 < lines.Count && lines[index + 1].BlanksBefore > 0 ? 0.8 : 0)
            - (line.WordCount < 3 ? 1 : 0)
            - (text.AsSpan(line.Span.Start, line.Span.Length).IndexOfAny('|', '>', '»') >= 0 && !line.HasQuote ? 2 : 0);
    }

    /// <summary>A first line that is a short sentence of its own above longer text: papers that close their titles with a period.</summary>
    private static int OpeningSentence(IReadOnlyList<TextLine> lines, int firstProse) =>
        firstProse == 0 && lines.Count >= 2 && lines[0].WordCount <= 20 && lines[0].Span.Length <= LongestText && lines[0] is { EndsSentence: true, HasSaying: false } && lines.Skip(1).Take(StoryLines).Any(line => line.WordCount > lines[0].WordCount) ? 0 : -1;

    private static HashSet<string> Stems(IEnumerable<TextLine> lines) =>
        [.. lines.SelectMany(line => line.Words).Where(word => word.Length > 3 && !Function.Contains(word)).Select(word => word.Length > 5 ? word[..5] : word)];
}
