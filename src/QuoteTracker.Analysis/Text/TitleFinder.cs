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
        var candidates = Enumerable.Range(0, firstProse).Where(i => !isTaken(i) && MayBeTitle(lines[i])).ToArray();
        var isBare = firstProse <= 5 && !Enumerable.Range(0, firstProse).Any(isTaken);
        if (candidates is [var only] && Score(text, lines, only, firstProse, shared: 0, times: 1, isBare) > 0)
            return only;
        return Best(text, lines, candidates, firstProse, isBare) is >= 0 and var best ? best : OpeningSentence(lines, firstProse);
    }

    private static bool MayBeTitle(TextLine line) => line.WordCount is > 0 and <= LongestTitle && line.Span.Length <= LongestText && !line.IsItem;

    /// <summary>Of several lines the one that is most like a title; −1 when none is. A line that stands alone need not be compared with the story: what it shares counts for it.</summary>
    private static int Best(string text, IReadOnlyList<TextLine> lines, int[] candidates, int firstProse, bool isBare)
    {
        var story = StemsInStory(text, lines, firstProse);
        var times = lines.Take(firstProse).Select(KeyOf).CountBy(key => key).ToDictionary(StringComparer.Ordinal);
        var (best, bestScore) = (-1, 0.0);
        foreach (var i in candidates)
        {
            var score = Score(text, lines, i, firstProse, Shared(text, lines[i], story), times[KeyOf(lines[i])], isBare);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return best;
    }

    /// <summary>Equal for lines of the same words.</summary>
    private static string KeyOf(TextLine line) => string.Join(' ', line.Words);

    /// <summary>Which part of the line's stems comes back in the story.</summary>
    private static double Shared(string text, TextLine line, HashSet<string> story)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        AddStems(text, line, stems);
        return stems.Count == 0 ? 0 : stems.Count(story.Contains) / (double)stems.Count;
    }

    private static double Score(string text, IReadOnlyList<TextLine> lines, int index, int firstProse, double shared, int times, bool isBare)
    {
        var line = lines[index];
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
