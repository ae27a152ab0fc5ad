namespace QuoteTracker.Analysis.Text;

/// <summary>A stretch in which two sequences differ: items <c>[BeforeStart, BeforeEnd)</c> of the first stand where <c>[AfterStart, AfterEnd)</c> of the second do.</summary>
internal readonly record struct WordHunk(int BeforeStart, int BeforeEnd, int AfterStart, int AfterEnd)
{
    /// <summary>Items of the first sequence that the second lacks here.</summary>
    public int Removed => BeforeEnd - BeforeStart;

    /// <summary>Items of the second sequence that the first lacks here.</summary>
    public int Added => AfterEnd - AfterStart;
}

/// <summary>
/// Aligns two sequences of word ids with the fewest insertions and deletions: the greedy algorithm of E. W. Myers,
/// "An O(ND) Difference Algorithm and Its Variations" (Algorithmica 1, 1986), with a bound on D so that it stays linear in the words.
/// </summary>
internal static class WordAlignment
{
    /// <summary>Where the two differ, in order; empty when they are equal; null when that takes more than <paramref name="maxEdits"/> insertions and deletions.</summary>
    public static IReadOnlyList<WordHunk>? Align(ReadOnlySpan<int> before, ReadOnlySpan<int> after, int maxEdits)
    {
        var prefix = before.CommonPrefixLength(after);
        var suffix = CommonSuffixLength(before[prefix..], after[prefix..]);
        var a = before[prefix..^suffix];
        var b = after[prefix..^suffix];
        if (a.IsEmpty && b.IsEmpty)
            return [];
        if (a.IsEmpty || b.IsEmpty)
            return a.Length + b.Length <= maxEdits ? [new WordHunk(prefix, prefix + a.Length, prefix, prefix + b.Length)] : null;
        var trace = Search(a, b, Math.Min(maxEdits, a.Length + b.Length));
        return trace is null ? null : Hunks(trace, a.Length, b.Length, prefix);
    }

    private static int CommonSuffixLength(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[^(length + 1)] == b[^(length + 1)])
            length++;
        return length;
    }

    /// <summary>The furthest points for 0, 1, 2, … edits: element d holds x for diagonals -d … d at index k + d.</summary>
    private static List<int[]>? Search(ReadOnlySpan<int> a, ReadOnlySpan<int> b, int maxEdits)
    {
        var trace = new List<int[]>();
        for (var d = 0; d <= maxEdits; d++)
        {
            var furthest = new int[(2 * d) + 1];
            trace.Add(furthest);
            for (var k = -d; k <= d; k += 2)
            {
                var x = d == 0 ? 0 : Step(trace[d - 1], d, k).X;
                while (x < a.Length && x - k < b.Length && x - k >= 0 && a[x] == b[x - k])
                    x++;
                furthest[k + d] = x;
                if (x >= a.Length && x - k >= b.Length)
                    return trace;
            }
        }

        return null;
    }

    /// <summary>One edit from the last round onto diagonal k: down (an insertion) from k + 1, or right (a deletion) from k - 1, whichever reaches further.</summary>
    private static (int X, int From) Step(int[] last, int d, int k)
    {
        var down = k + 1 <= d - 1 ? last[k + 1 + d - 1] : -1;
        var right = k - 1 >= -(d - 1) ? last[k - 1 + d - 1] + 1 : -1;
        return down >= right ? (down, k + 1) : (right, k - 1);
    }

    private static List<WordHunk> Hunks(List<int[]> trace, int aLength, int bLength, int offset)
    {
        var hunks = new List<WordHunk>();
        var (x, y) = (aLength, bLength);
        for (var d = trace.Count - 1; d > 0; d--)
        {
            var k = x - y;
            var (stepX, from) = Step(trace[d - 1], d, k);
            var lastX = from < k ? stepX - 1 : stepX;
            var lastY = lastX - from;
            Add(hunks, new WordHunk(lastX, stepX, lastY, stepX - k));
            (x, y) = (lastX, lastY);
        }

        hunks.Reverse();
        return [.. hunks.Select(h => new WordHunk(h.BeforeStart + offset, h.BeforeEnd + offset, h.AfterStart + offset, h.AfterEnd + offset))];
    }

    /// <summary>Adds an edit that ends where the last one starts to it; edits come from back to front.</summary>
    private static void Add(List<WordHunk> hunks, WordHunk edit)
    {
        if (hunks.Count > 0 && hunks[^1].BeforeStart == edit.BeforeEnd && hunks[^1].AfterStart == edit.AfterEnd)
            hunks[^1] = new WordHunk(edit.BeforeStart, hunks[^1].BeforeEnd, edit.AfterStart, hunks[^1].AfterEnd);
        else
            hunks.Add(edit);
    }
}
