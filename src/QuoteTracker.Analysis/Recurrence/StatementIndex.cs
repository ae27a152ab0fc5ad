using System.Runtime.InteropServices;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>
/// The statements of a collection in memory: quotes come one by one, each joins the statement it repeats or starts one. What came before is never
/// gone through again, so that a quote costs the same in a large collection as in a small one.
/// </summary>
/// <remarks>
/// 1. Same words: whatever statement a wording went to, the same words go there too.
/// 2. Else the statements that share a key of the quote (<see cref="Fingerprint"/>) are candidates. A key that more than <see cref="MostSharing"/>
///    statements have is a common phrase and leads nowhere; this is how boiler phrases are learned. The <see cref="MostCompared"/> candidates with most
///    keys in common, the earlier of equals first, are compared word by word (<see cref="StatementChooser"/>) unless they share too few to be near.
/// 3. A statement is known by the first wording that came, or by the sentence of it that others say too: who joins is near to that, not only to
///    another who joined, so that chains do not swallow.
/// </remarks>
public sealed class StatementIndex
{
    /// <summary>A key of more statements than this is a common phrase.</summary>
    public const int MostSharing = 24;

    /// <summary>No more candidates than this are compared.</summary>
    public const int MostCompared = 8;

    private readonly Dictionary<long, int> _wordings = [];
    private readonly KeyPostings _postings = new(MostSharing);
    private readonly List<string> _representatives = [];
    private readonly List<LineLength> _lengths = [];
    private readonly Dictionary<int, int> _shared = [];
    private readonly WordingCache _cache = new();

    /// <summary>How many statements there are; they are numbered from 0 in the order in which they came.</summary>
    public int Count => _representatives.Count;

    /// <summary>The wording by which a statement is known now.</summary>
    public string RepresentativeOf(int statement) => _representatives[statement];

    /// <summary>The statement that the quote joins or starts; null when its words are too few to be one.</summary>
    /// <param name="text">The quoted words.</param>
    /// <param name="wording">Their wording.</param>
    /// <param name="keys">Its fingerprint.</param>
    public int? Add(string text, Wording wording, FingerprintKeys keys)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(wording);
        if (!wording.IsStatement)
            return null;
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_wordings, keys.Whole, out var isKnown);
        return isKnown ? known : known = Find(wording, keys) ?? Start(text, wording, keys);
    }

    private int? Find(Wording wording, FingerprintKeys keys)
    {
        var candidates = Candidates(keys, wording.Length);
        if (candidates.Count == 0)
            return null;
        var choice = StatementChooser.Choose(wording, candidates.Select(at => new StatementCandidate(at, _cache.Get(at, _representatives[at]))));
        if (choice.StatementId is not { } found)
            return null;
        if (choice.Comparison.OtherLine is { } line)
            Narrow((int)found, line.In(_representatives[(int)found]).ToString());
        return (int)found;
    }

    private void Narrow(int statement, string line)
    {
        if (line.Length == _representatives[statement].Length)
            return;
        _cache.Forget(statement);
        _representatives[statement] = line;
        _lengths[statement] = _cache.Get(statement, line).Length;
    }

    private int Start(string text, Wording wording, FingerprintKeys keys)
    {
        _representatives.Add(text);
        _lengths.Add(wording.Length);
        foreach (var key in keys.Runs)
            _postings.Add(key, _representatives.Count - 1);
        return _representatives.Count - 1;
    }

    private List<int> Candidates(FingerprintKeys keys, LineLength length)
    {
        _shared.Clear();
        foreach (var key in keys.Runs)
        {
            for (var at = _postings.First(key); at >= 0; at = _postings.Next(at))
                CollectionsMarshal.GetValueRefOrAddDefault(_shared, _postings.StatementAt(at), out _)++;
        }

        return [.. _shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCompared)
            .Where(pair => length.CanBeNear(_lengths[pair.Key], pair.Value)).Select(pair => pair.Key)];
    }
}
