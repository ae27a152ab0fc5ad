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
    private static readonly WordMemory<string> StemsOfWords = new(StemOf);

    /// <summary>The index of the title's first line; -1 when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="firstProse">Index of the first line of running text; only lines up to it are looked at.</param>
    /// <param name="isTaken">True for a line that is known to be something else.</param>
    public static int Find(string text, IReadOnlyList<TextLine> lines, int firstProse, Func<int, bool> isTaken)
    {
        if (firstProse == 0)
            return OpeningSentence(lines, firstProse);
        var story = StemsInStory(text, lines, firstProse);
        var (best, bestScore) = (-1, 0.0);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = new string[firstProse];
        for (var i = 0; i < firstProse; i++)
        {
            keys[i] = string.Join(' ', lines[i].Words);
            seen[keys[i]] = seen.GetValueOrDefault(keys[i]) + 1;
        }

        var isBare = firstProse <= 5 && !Enumerable.Range(0, firstProse).Any(isTaken);
        for (var i = 0; i < firstProse; i++)
        {
            if (isTaken(i) || lines[i].WordCount is 0 or > LongestTitle || lines[i].Span.Length > LongestText || lines[i].IsItem)
                continue;
            var score = Score(text, lines, i, firstProse, story, seen[keys[i]], isBare);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return best >= 0 ? best : OpeningSentence(lines, firstProse);
    }

    private static double Score(string text, IReadOnlyList<TextLine> lines, int index, int firstProse, HashSet<string> story, int times, bool isBare)
    {
        var line = lines[index];
        var stems = new HashSet<string>(StringComparer.Ordinal);
        AddStems(text, line, stems);
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

    /// <summary>Of the stems above the story those that come back in its first lines.</summary>
    private static HashSet<string> StemsInStory(string text, IReadOnlyList<TextLine> lines, int firstProse)
    {
        var (above, story) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < firstProse; i++)
            AddStems(text, lines[i], above);
        var left = StoryLines;
        for (var i = firstProse; i < lines.Count && left > 0; i++)
        {
            if (!lines[i].IsProse)
                continue;
            AddStems(text, lines[i], story, above);
            left--;
        }

        return story;
    }

    /// <summary>Adds the stems of a line's first words, all or those <paramref name="among"/> others.</summary>
    private static void AddStems(string text, TextLine line, HashSet<string> stems, HashSet<string>? among = null)
    {
        var words = 0;
        for (var word = WordScanner.Next(text, line.Span.Start, line.Span.End); !word.IsEmpty && words < TextLine.MaxWords; word = WordScanner.Next(text, word.End, line.Span.End))
        {
            words++;
            if (StemsOfWords.Find(text, word.Start, Math.Min(word.End, word.Start + WordFolding.Longest)) is { Length: > 0 } stem && among?.Contains(stem) != false)
                stems.Add(stem);
        }
    }

    /// <summary>The first letters of a word, enough to know it in another form; empty for a word that says nothing of what the story is about.</summary>
    private static string StemOf(string written)
    {
        var word = TextLine.BareWord(written, new TextSpan(0, written.Length));
        return word.Length <= 3 || Function.Contains(word) ? "" : word[..Math.Min(word.Length, 5)];
    }
}
