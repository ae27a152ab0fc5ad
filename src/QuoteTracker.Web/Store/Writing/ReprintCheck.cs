using QuoteTracker.Analysis.Recurrence;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Whether one text prints most of another: a wire story in a second paper, a release taken over. Pure.</summary>
internal static class ReprintCheck
{
    private const int Run = 5;
    private const double EnoughShared = 0.6;
    private const int FewestRuns = 40;

    /// <summary>True when at least 60 % of the runs of five words of the shorter text stand in the other; false for texts of less than some 45 words.</summary>
    public static bool IsReprint(string one, string other)
    {
        var (a, b) = (Runs(one), Runs(other));
        var (shorter, longer) = a.Count <= b.Count ? (a, b) : (b, a);
        return shorter.Count >= FewestRuns && shorter.Count(longer.Contains) >= EnoughShared * shorter.Count;
    }

    private static HashSet<string> Runs(string text)
    {
        var words = Wording.Of(text).Key.Split(' ');
        var runs = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at + Run <= words.Length; at++)
            runs.Add(string.Join(' ', words, at, Run));
        return runs;
    }
}
