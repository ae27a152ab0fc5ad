using System.Runtime.InteropServices;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>
/// Numbers of a wording by which a store finds the wordings that could be the same: two wordings of the same words share at least one,
/// two that have a sentence of three to twelve content words in common too, and so do nearly all others that join;
/// what is missed are short ones without three content words in a row in common ("all of them, even the ugly ones").
/// </summary>
/// <remarks>
/// One key stands for the whole wording. The others stand for runs of three content words (function words are left out, because papers
/// change them freely), thinned by winnowing: S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: Local Algorithms for Document
/// Fingerprinting" (SIGMOD 2003), which promises a shared key for every shared run of <c>window + 2</c> content words and, unlike min-hash
/// (A. Broder, 1997), finds a short wording inside a long one. Up to twelve content words keep every run; beyond that the window is four,
/// about two keys for five content words, and grows for very long quotes so that no quote has more than about eighty of these keys.
/// A sentence inside a longer quote that could be said alone keeps every run of its own too, so that it is found there: the first forty such sentences.
/// </remarks>
public static class Fingerprint
{
    private const int Run = 3;

    /// <summary>Up to so many content words every run has a key.</summary>
    internal const int KeepAll = 12;

    private const int Window = 4;
    private const int MostKeys = 80;
    private const int MostLines = 40;

    /// <summary>The keys, distinct and in ascending order; none when the wording is too short to be a statement. The same for ever: they are stored.</summary>
    public static IReadOnlyList<long> Of(Wording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return wording.IsStatement ? Distinct([WholeOf(wording), .. RunsOf(wording)]) : [];
    }

    /// <summary>The same keys, that of all words apart from those of runs; no runs when the wording is too short to be a statement.</summary>
    public static FingerprintKeys KeysOf(Wording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return new FingerprintKeys(WholeOf(wording), wording.IsStatement ? Distinct(RunsOf(wording)) : []);
    }

    /// <summary>The key of all words: equal for the same words, and for no others that anybody has seen.</summary>
    public static long WholeOf(Wording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return (long)Hash(wording.Key);
    }

    private static List<long> RunsOf(Wording wording)
    {
        var keys = new List<long>();
        AddRuns(wording, keys);
        if (wording.Sentences.Count > 1)
        {
            foreach (var line in wording.Sentences.Where(line => line.IsLine && line.ContentCount <= KeepAll).Take(MostLines))
                AddRuns(line, keys);
        }

        return keys;
    }

    private static List<long> Distinct(List<long> keys)
    {
        keys.Sort();
        var kept = 0;
        for (var at = 0; at < keys.Count; at++)
        {
            if (at == 0 || keys[at] != keys[kept - 1])
                keys[kept++] = keys[at];
        }

        keys.RemoveRange(kept, keys.Count - kept);
        return keys;
    }

    private static void AddRuns(Wording wording, List<long> keys)
    {
        var content = new List<ulong>(wording.ContentCount);
        foreach (var word in wording.Parts)
        {
            if (word.IsContent)
                content.Add(Hash(word.Stem));
        }

        if (content.Count >= Run)
            Winnow(Runs(content), content.Count <= KeepAll ? 1 : Math.Max(Window, 2 * content.Count / MostKeys), keys);
    }

    private static ulong[] Runs(List<ulong> content)
    {
        var runs = new ulong[content.Count - Run + 1];
        for (var i = 0; i < runs.Length; i++)
            runs[i] = Mix(Mix(Mix(Run, content[i]), content[i + 1]), content[i + 2]);
        return runs;
    }

    /// <summary>Keeps the smallest of every <paramref name="window"/> runs, the rightmost of equals; the smallest so far is looked for anew only when it leaves the window.</summary>
    private static void Winnow(ulong[] runs, int window, List<long> keys)
    {
        var smallest = 0;
        for (var i = 0; i < runs.Length; i++)
        {
            if (smallest <= i - window)
                smallest = SmallestOf(runs, i - window + 1, i);
            else if (runs[i] <= runs[smallest])
                smallest = i;
            if (i >= window - 1 || i == runs.Length - 1)
                keys.Add((long)runs[smallest]);
        }
    }

    private static int SmallestOf(ulong[] runs, int first, int last)
    {
        var smallest = Math.Max(0, first);
        for (var i = smallest + 1; i <= last; i++)
        {
            if (runs[i] <= runs[smallest])
                smallest = i;
        }

        return smallest;
    }

    /// <summary>FNV-1a over UTF-16 (Fowler, Noll, Vo), finished by the mixer of SplitMix64; not the runtime's string hash, which changes with every start.</summary>
    private static ulong Hash(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in MemoryMarshal.Cast<char, ushort>(word.AsSpan()))
            hash = (hash ^ unit) * 1099511628211UL;
        return Mix(hash, 0);
    }

    private static ulong Mix(ulong hash, ulong next)
    {
        var mixed = hash + 0x9E3779B97F4A7C15UL + (next * 0xD6E8FEB86659FD93UL);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
