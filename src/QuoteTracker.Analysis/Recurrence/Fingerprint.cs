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
    private const int KeepAll = 12;
    private const int Window = 4;
    private const int MostKeys = 80;
    private const int MostLines = 40;

    /// <summary>The keys, distinct and in ascending order; none when the wording is too short to be a statement. The same for ever: they are stored.</summary>
    public static IReadOnlyList<long> Of(Wording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        if (!wording.IsStatement)
            return [];
        var keys = new SortedSet<long> { (long)Hash(wording.Key) };
        AddRuns(wording, keys);
        foreach (var line in wording.Sentences.Where(line => line.IsLine && line.ContentCount <= KeepAll).Take(MostLines))
            AddRuns(line, keys);
        return [.. keys];
    }

    private static void AddRuns(Wording wording, SortedSet<long> keys)
    {
        var content = wording.Parts.Where(word => word.IsContent).Select(word => Hash(word.Stem)).ToArray();
        if (content.Length >= Run)
            Winnow(Runs(content), content.Length <= KeepAll ? 1 : Math.Max(Window, 2 * content.Length / MostKeys), keys);
    }

    private static ulong[] Runs(ulong[] content)
    {
        var runs = new ulong[content.Length - Run + 1];
        for (var i = 0; i < runs.Length; i++)
            runs[i] = Mix(Mix(Mix(Run, content[i]), content[i + 1]), content[i + 2]);
        return runs;
    }

    /// <summary>Keeps the smallest of every <paramref name="window"/> runs, the rightmost of equals. The window is at most a fortieth of a long quote, so the inner loop is bounded by a queue.</summary>
    private static void Winnow(ulong[] runs, int window, SortedSet<long> keys)
    {
        var smallest = new LinkedList<int>();
        for (var i = 0; i < runs.Length; i++)
        {
            while (smallest.Last is { } last && runs[last.Value] >= runs[i])
                smallest.RemoveLast();
            smallest.AddLast(i);
            if (smallest.First!.Value <= i - window)
                smallest.RemoveFirst();
            if (i >= window - 1 || i == runs.Length - 1)
                keys.Add((long)runs[smallest.First!.Value]);
        }
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
