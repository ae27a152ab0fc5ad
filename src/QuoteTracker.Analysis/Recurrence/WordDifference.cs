using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>The words added and removed between two wordings, for showing them side by side.</summary>
public static class WordDifference
{
    /// <summary>Beyond so many differing words the middle is shown as replaced whole; nobody reads it word by word.</summary>
    private const int MaxEdits = 1000;

    /// <summary>
    /// Compares word by word, ignoring case, accents and marks. A removed stretch comes before the added one that takes its place.
    /// The segments cover both texts wholly; two empty texts give none.
    /// </summary>
    public static IReadOnlyList<DifferenceSegment> Compare(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var (a, b) = (Pieces(before), Pieces(after));
        var (aIds, bIds) = (Ids(before, a, ids), Ids(after, b, ids));
        var hunks = WordAlignment.Align(aIds, bIds, MaxEdits) ?? [Replaced(aIds, bIds)];
        return Segments(a, b, Join(hunks, a.Count, b.Count));
    }

    /// <summary>The words, each with the marks and spaces after it; the first also with those before it.</summary>
    private static List<TextSpan> Pieces(string text)
    {
        var starts = WordScanner.Words(text, new TextSpan(0, text.Length)).Select(word => word.Start).ToList();
        if (text.Length == 0)
            return [];
        if (starts.Count == 0)
            return [new TextSpan(0, text.Length)];
        starts[0] = 0;
        return [.. starts.Select((start, i) => new TextSpan(start, i + 1 < starts.Count ? starts[i + 1] : text.Length))];
    }

    private static int[] Ids(string text, List<TextSpan> pieces, Dictionary<string, int> ids) => [.. pieces.Select(piece =>
    {
        var key = WordFolding.Fold(WordScanner.Next(text, piece.Start, piece.End).In(text));
        return ids.TryGetValue(key, out var id) ? id : ids[key] = ids.Count;
    })];

    private static WordHunk Replaced(int[] a, int[] b)
    {
        var prefix = a.AsSpan().CommonPrefixLength(b);
        var suffix = 0;
        while (suffix < Math.Min(a.Length, b.Length) - prefix && a[^(suffix + 1)] == b[^(suffix + 1)])
            suffix++;
        return new WordHunk(prefix, a.Length - suffix, prefix, b.Length - suffix);
    }

    /// <summary>Joins differences that only one shared word parts when both sides of it are changed: "in the" → "at a" reads better whole than in crumbs.</summary>
    private static List<WordHunk> Join(IReadOnlyList<WordHunk> hunks, int beforeCount, int afterCount)
    {
        var joined = new List<WordHunk>();
        foreach (var hunk in hunks)
        {
            if (joined.Count > 0 && hunk.BeforeStart - joined[^1].BeforeEnd == 1 && Math.Min(joined[^1].Removed + joined[^1].Added, hunk.Removed + hunk.Added) >= 3
                && beforeCount + afterCount > 8)
            {
                joined[^1] = new WordHunk(joined[^1].BeforeStart, hunk.BeforeEnd, joined[^1].AfterStart, hunk.AfterEnd);
            }
            else
            {
                joined.Add(hunk);
            }
        }

        return joined;
    }

    private static List<DifferenceSegment> Segments(List<TextSpan> a, List<TextSpan> b, List<WordHunk> hunks)
    {
        var segments = new List<DifferenceSegment>();
        var (x, y) = (0, 0);
        foreach (var hunk in hunks)
        {
            Add(DifferenceKind.Same, x, hunk.BeforeStart, y, hunk.AfterStart);
            Add(DifferenceKind.Removed, hunk.BeforeStart, hunk.BeforeEnd, hunk.AfterStart, hunk.AfterStart);
            Add(DifferenceKind.Added, hunk.BeforeEnd, hunk.BeforeEnd, hunk.AfterStart, hunk.AfterEnd);
            (x, y) = (hunk.BeforeEnd, hunk.AfterEnd);
        }

        Add(DifferenceKind.Same, x, a.Count, y, b.Count);
        return segments;

        void Add(DifferenceKind kind, int aStart, int aEnd, int bStart, int bEnd)
        {
            if (aStart < aEnd || bStart < bEnd)
                segments.Add(new DifferenceSegment(kind, Stretch(a, aStart, aEnd), Stretch(b, bStart, bEnd)));
        }
    }

    private static TextSpan Stretch(List<TextSpan> pieces, int start, int end)
    {
        var from = start < pieces.Count ? pieces[start].Start : pieces.Count > 0 ? pieces[^1].End : 0;
        return new TextSpan(from, end > start ? pieces[end - 1].End : from);
    }
}
