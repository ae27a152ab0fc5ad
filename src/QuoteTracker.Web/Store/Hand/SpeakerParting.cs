using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Notes of pairs of speakers that they are two.</summary>
internal sealed class SpeakerParting
{
    /// <summary>So many pairs are named in the history, the others counted.</summary>
    private const int Named = 3;

    private readonly QuoteTrackerContext _context;
    private readonly List<(Speaker First, Speaker Second)> _pairs;
    private readonly Dictionary<(long, long), SpeakerPair> _known;

    private SpeakerParting(QuoteTrackerContext context, List<(Speaker, Speaker)> pairs, Dictionary<(long, long), SpeakerPair> known) => (_context, _pairs, _known) = (context, pairs, known);

    /// <summary>One sentence for the history.</summary>
    public string Summary
    {
        get
        {
            var named = string.Join("; ", _pairs.Take(Named).Select(pair => $"{pair.First.Name} and {pair.Second.Name}"));
            return _pairs.Count == 1 ? $"Said that {named} are two" : $"Said of {_pairs.Count} pairs of speakers that they are two: {named}{(_pairs.Count > Named ? "; …" : "")}";
        }
    }

    /// <summary>Reads those pairs of which both are still there, each once.</summary>
    public static async Task<SpeakerParting> LoadAsync(QuoteTrackerContext context, IReadOnlyList<(long One, long Other)> pairs, CancellationToken stop)
    {
        var ordered = pairs.Select(pair => (First: Math.Min(pair.One, pair.Other), Second: Math.Max(pair.One, pair.Other))).Distinct().ToList();
        var firsts = ordered.Select(pair => pair.First).ToHashSet();
        var ids = ordered.SelectMany(pair => new[] { pair.First, pair.Second }).ToHashSet();
        var speakers = await context.Speakers.Where(s => EF.Parameter(ids).Contains(s.Id)).ToDictionaryAsync(s => s.Id, stop);
        var known = await context.SpeakerPairs.Where(p => EF.Parameter(firsts).Contains(p.FirstId) && EF.Parameter(ids).Contains(p.SecondId)).ToDictionaryAsync(p => (p.FirstId, p.SecondId), stop);
        return new(context, [.. ordered.Where(pair => pair.First != pair.Second && speakers.ContainsKey(pair.First) && speakers.ContainsKey(pair.Second)).Select(pair => (speakers[pair.First], speakers[pair.Second]))], known);
    }

    /// <summary>Does it; the first speaker of the first pair, or null when no pair is left.</summary>
    public long? Part()
    {
        foreach (var (first, second) in _pairs)
        {
            if (_known.TryGetValue((first.Id, second.Id), out var pair))
                pair.IsRejected = true;
            else
                _context.SpeakerPairs.Add(new SpeakerPair { FirstId = first.Id, SecondId = second.Id, Reason = "said by hand", IsRejected = true });
        }

        return _pairs.Count == 0 ? null : _pairs[0].First.Id;
    }
}
