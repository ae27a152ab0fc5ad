using System.Runtime.InteropServices;
using QuoteTracker.Analysis.Recurrence;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Whether one text prints most of another: a wire story in a second paper, a release taken over. Pure.</summary>
internal static class ReprintCheck
{
    private const int Run = 5;
    private const double EnoughShared = 0.6;
    private const int FewestRuns = 40;

    /// <summary>The runs of five words of a text, each as a number: equal for equal runs, and for no others that anybody has seen.</summary>
    public static HashSet<ulong> RunsOf(string text)
    {
        var key = Wording.Of(text).Key.AsSpan();
        var (runs, words) = (new HashSet<ulong>(), new List<ulong>());
        foreach (var word in key.Split(' '))
        {
            words.Add(Hash(key[word]));
            if (words.Count >= Run)
                runs.Add(Hash(MemoryMarshal.Cast<ulong, char>(CollectionsMarshal.AsSpan(words)[^Run..])));
        }

        return runs;
    }

    /// <summary>True when at least 60 % of the runs of the shorter text stand in the other; false for texts of less than some 45 words.</summary>
    public static bool IsReprint(HashSet<ulong> one, HashSet<ulong> other)
    {
        var (shorter, longer) = one.Count <= other.Count ? (one, other) : (other, one);
        return shorter.Count >= FewestRuns && shorter.Count(longer.Contains) >= EnoughShared * shorter.Count;
    }

    /// <summary>FNV-1a over UTF-16 (Fowler, Noll, Vo), its bits mixed once more.</summary>
    private static ulong Hash(ReadOnlySpan<char> letters)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in letters)
            hash = (hash ^ letter) * 1099511628211UL;
        return hash ^ (hash >> 32);
    }
}
