using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Paraphrase;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>
/// Keeps the suggestions of statements that were looked at. Of all pairs the nearest are kept first, as long as neither side has its number: so which are kept
/// does not depend on the order in which statements came. What a person decided, or what differs in a way that turns the sense, is no suggestion.
/// </summary>
internal sealed class PointLinks(QuoteTrackerContext context, IReadOnlyList<AskedStatement> asked)
{
    /// <summary>A statement waits with so many others at most, the nearest.</summary>
    public const int Most = 4;

    private readonly Dictionary<long, int> _counts = [];

    /// <summary>Saves what was found of the statements and that they were looked at; true when a suggestion came or went.</summary>
    public async Task<bool> SaveAsync(IReadOnlyCollection<PointPair> found, CancellationToken stop)
    {
        var ids = asked.Select(s => s.Id).Union(found.SelectMany(pair => new[] { pair.FirstId, pair.SecondId })).ToList();
        var links = await context.StatementLinks.AsTracking().Where(l => EF.Parameter(ids).Contains(l.FirstId) || EF.Parameter(ids).Contains(l.SecondId)).ToDictionaryAsync(l => (l.FirstId, l.SecondId), stop);
        var living = await context.Statements.Where(s => EF.Parameter(ids).Contains(s.Id) && s.Reports > 0).Select(s => new AskedStatement(s.Id, s.Text)).ToDictionaryAsync(s => s.Id, s => s.Text, stop);
        var seen = asked.Where(s => living.GetValueOrDefault(s.Id) == s.Text).Select(s => s.Id).ToHashSet();
        var others = links.Values.Where(l => l.Kind == StatementLinkKind.SamePoint && !seen.Contains(l.FirstId) && !seen.Contains(l.SecondId))
            .Select(l => new PointPair(l.FirstId, l.SecondId, l.Score ?? 0, l.Reason ?? "")).ToList();
        var open = found.Where(pair => (seen.Contains(pair.FirstId) || seen.Contains(pair.SecondId)) && living.ContainsKey(pair.FirstId) && living.ContainsKey(pair.SecondId)
            && links.GetValueOrDefault(pair.Key) is null or { Kind: StatementLinkKind.SamePoint });
        var kept = Choose(others.Concat(open)).ToDictionary(pair => pair.Key);

        var isChanged = Put(kept, links);
        await context.SaveChangesAsync(stop);
        await MarkAsync(seen, PointSuggester.Version, stop);
        // Who lost a suggestion to a nearer one may have another that stood back so far.
        await MarkAsync([.. others.Where(pair => !kept.ContainsKey(pair.Key)).SelectMany(pair => new[] { pair.FirstId, pair.SecondId }).Where(id => _counts.GetValueOrDefault(id) < Most)], 0, stop);
        return isChanged;
    }

    private IEnumerable<PointPair> Choose(IEnumerable<PointPair> pairs)
    {
        foreach (var pair in pairs.DistinctBy(pair => pair.Key).OrderByDescending(pair => pair.Score).ThenBy(pair => pair.FirstId).ThenBy(pair => pair.SecondId))
        {
            var (first, second) = (_counts.GetValueOrDefault(pair.FirstId), _counts.GetValueOrDefault(pair.SecondId));
            if (first >= Most || second >= Most)
                continue;
            (_counts[pair.FirstId], _counts[pair.SecondId]) = (first + 1, second + 1);
            yield return pair;
        }
    }

    private bool Put(Dictionary<(long, long), PointPair> kept, Dictionary<(long, long), StatementLink> links)
    {
        var gone = links.Where(link => link.Value.Kind == StatementLinkKind.SamePoint && !kept.ContainsKey(link.Key)).Select(link => link.Value).ToList();
        var come = kept.Where(pair => !links.ContainsKey(pair.Key)).Select(pair => pair.Value).ToList();
        context.StatementLinks.RemoveRange(gone);
        context.StatementLinks.AddRange(come.Select(pair => new StatementLink { FirstId = pair.FirstId, SecondId = pair.SecondId, Kind = StatementLinkKind.SamePoint, Score = pair.Score, Reason = pair.Reason }));
        foreach (var (key, pair) in kept.Where(pair => links.ContainsKey(pair.Key)))
            (links[key].Score, links[key].Reason) = (pair.Score, pair.Reason);
        return gone.Count + come.Count > 0;
    }

    private Task<int> MarkAsync(IReadOnlyCollection<long> ids, int version, CancellationToken stop) =>
        context.Statements.Where(s => EF.Parameter(ids).Contains(s.Id)).ExecuteUpdateAsync(set => set.SetProperty(s => s.PointsVersion, version), stop);
}
