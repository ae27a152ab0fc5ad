using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>
/// Decides anew who is who among the speakers that new documents may concern, and moves what the decision moves: quotes, spellings, roles. Only what the
/// machine decided moves. The outcome follows from what the documents say, not from the order in which they came.
/// </summary>
internal sealed class SpeakerRegrouping(QuoteTrackerContext context, SpeakerDecisions decisions, ArrivedNames arrived)
{
    private readonly HashSet<long> _documents = [];
    private readonly HashSet<long> _touched = [];

    /// <summary>Does it, inside the transaction that stored the documents.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (await DecideAsync(cancellation) is { } decision)
            await ApplyAsync(decision, cancellation);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
    }

    /// <summary>Who is who among those whom the documents concern; null when they concern nobody. The speakers are tracked from here on.</summary>
    internal async Task<SpeakerDecision?> DecideAsync(CancellationToken cancellation)
    {
        if (arrived.Unsettled.Count == 0 && arrived.Named.Count == 0 && arrived.Surnames.Count == 0)
            return null;
        var block = await SpeakerBlock.FindAsync(context, arrived, cancellation);
        List<long> ids = [.. block.Open, .. block.Holders];
        if (ids.Count == 0)
            return null;
        context.ChangeTracker.Clear();
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        var speakers = await context.Speakers.Where(s => EF.Parameter(ids).Contains(s.Id)).Include(s => s.Aliases).Include(s => s.Roles).AsSplitQuery().ToDictionaryAsync(s => s.Id, cancellation);
        var namings = await new NamingRows(context, decisions).LoadAsync(speakers, block, arrived.Open, cancellation);
        return new(block, speakers, SpeakerGrouping.Of(namings, decisions.IsRemoved));
    }

    /// <summary>Moves what a decision moves. Saves, and leaves nothing tracked.</summary>
    internal async Task ApplyAsync(SpeakerDecision decision, CancellationToken cancellation)
    {
        var (block, speakers, grouping) = decision;
        var targets = await TargetsAsync(grouping, speakers, cancellation);
        await MoveAsync(grouping, targets, speakers, cancellation);
        await NameAsync(targets, cancellation);
        await SpeakerIndex.RefreshAsync(context, _touched, cancellation);
        await new SpeakerDoubts(context).SaveAsync([.. speakers.Values.Union(targets.Values)], block.Holders, grouping.Doubts, targets, cancellation);
        await RefreshAsync(cancellation);
        context.ChangeTracker.Clear();
    }

    private async Task<Dictionary<SpeakerGroup, Speaker>> TargetsAsync(SpeakerGrouping grouping, Dictionary<long, Speaker> speakers, CancellationToken cancellation)
    {
        var targets = new Dictionary<SpeakerGroup, Speaker>();
        foreach (var (group, id) in SpeakerTargets.Of(grouping.Groups))
            targets[group] = id is { } known ? speakers[known] : await MakeAsync(group, cancellation);
        await context.SaveChangesAsync(cancellation);
        foreach (var speaker in targets.Values.Where(speaker => speaker.Color == 0))
            speaker.Color = Speaker.ColorOf(speaker.Id);
        return targets;
    }

    /// <summary>A new speaker, or the one of this name that had been joined to another: its address leads to it again.</summary>
    private async Task<Speaker> MakeAsync(SpeakerGroup group, CancellationToken cancellation)
    {
        var folded = Folding.Fold(SpeakerTargets.NameOf(group));
        var before = await context.Speakers.IgnoreQueryFilters([QuoteTrackerContext.Merged]).Include(s => s.Aliases).Include(s => s.Roles).AsSplitQuery()
            .Where(s => s.MergedByMachine && s.MergedIntoId != null && s.FoldedName == folded && s.Kind == group.Kind).OrderBy(s => s.Id).FirstOrDefaultAsync(cancellation);
        if (before is not null && context.Entry(before).State == EntityState.Unchanged)
        {
            (before.MergedIntoId, before.MergedByMachine) = (null, false);
            return before;
        }

        var made = SpeakerTargets.Make(group, folded);
        context.Speakers.Add(made);
        return made;
    }

    private async Task MoveAsync(SpeakerGrouping grouping, Dictionary<SpeakerGroup, Speaker> targets, Dictionary<long, Speaker> speakers, CancellationToken cancellation)
    {
        var placed = grouping.Groups.SelectMany(group => group.Units.SelectMany(unit => unit.Namings).Where(naming => naming.DocumentId != 0).Select(naming => (Naming: naming, To: targets[group]))).ToList();
        await FollowSplitsAsync(placed, cancellation);
        var staying = placed.Where(it => it.Naming.SpeakerId == it.To.Id).ToLookup(it => it.Naming.SpeakerId, it => it.Naming);
        foreach (var moves in placed.Where(it => it.Naming.SpeakerId != it.To.Id).GroupBy(it => (it.Naming.SpeakerId, it.To)).OrderBy(moves => moves.Key.SpeakerId).ThenBy(moves => moves.Key.To.Id))
        {
            List<Naming> namings = [.. moves.Select(it => it.Naming)];
            await new NamingMoving(context, speakers[moves.Key.SpeakerId], moves.Key.To).MoveAsync(namings, [.. staying[moves.Key.SpeakerId]], cancellation);
            _documents.UnionWith(namings.Select(naming => naming.DocumentId));
            _touched.UnionWith([moves.Key.SpeakerId, moves.Key.To.Id]);
        }

        // Why a name was taken for somebody stands when it is not decided anew, and when a person shaped that speaker since.
        await SpeakerReasons.SaveAsync(context, [.. placed.Where(it => it.Naming is { Pin: 0, Holder: 0 } || it.To.Id != it.Naming.SpeakerId).Select(it => (it.Naming, Reason: grouping.ReasonOf(it.Naming))).Where(it => it.Reason != it.Naming.Reason)], cancellation);
        await EmptyAsync([.. placed.GroupBy(it => it.Naming.SpeakerId).Select(it => (it.Key, it.GroupBy(move => move.To.Id).OrderByDescending(to => to.Count()).ThenBy(to => to.Key).First().Key))], cancellation);
    }

    /// <summary>Of names that have just come: the other of two that a person told apart by days or outlets.</summary>
    private async Task FollowSplitsAsync(List<(Naming Naming, Speaker To)> placed, CancellationToken cancellation)
    {
        for (var i = 0; i < placed.Count; i++)
        {
            var (naming, to) = placed[i];
            if (!decisions.Concern(to.Id) || !arrived.Open.Contains((naming.DocumentId, naming.Name)))
                continue;
            var document = await context.Documents.SingleAsync(d => d.Id == naming.DocumentId, cancellation);
            if (decisions.Other(to, naming.Name, document) is { } other && await context.Speakers.Include(s => s.Aliases).Include(s => s.Roles).AsSplitQuery().SingleOrDefaultAsync(s => s.Id == other, cancellation) is { } speaker)
                placed[i] = (naming, speaker);
        }
    }

    /// <summary>Speakers who have nothing left: those that this very import made go, others lead to whom they became.</summary>
    private async Task EmptyAsync(IReadOnlyList<(long From, long To)> moves, CancellationToken cancellation)
    {
        foreach (var (from, to) in moves.Where(move => move.From != move.To))
        {
            if (await context.Quotes.IgnoreQueryFilters().AnyAsync(q => q.SpeakerId == from, cancellation))
                continue;
            await context.SpeakerPairs.Where(p => !p.IsRejected && (p.FirstId == from || p.SecondId == from)).ExecuteDeleteAsync(cancellation);
            await context.Speakers.IgnoreQueryFilters([QuoteTrackerContext.Merged]).Where(s => s.MergedIntoId == from).ExecuteUpdateAsync(set => set.SetProperty(s => s.MergedIntoId, to), cancellation);
            if (arrived.Made.Contains(from))
                await RemoveAsync(from, to, cancellation);
            else
                await context.Speakers.Where(s => s.Id == from).ExecuteUpdateAsync(set => set.SetProperty(s => s.MergedIntoId, to).SetProperty(s => s.MergedByMachine, true), cancellation);
        }
    }

    private async Task RemoveAsync(long from, long to, CancellationToken cancellation)
    {
        var documents = JsonSerializer.Serialize(arrived.Open.Select(it => it.Document).Distinct());
        await context.Database.ExecuteSqlAsync($"""
            UPDATE Quotes SET Candidates = replace(Candidates, {$"\"speaker\":{from},"}, {$"\"speaker\":{to},"})
            WHERE DocumentId IN (SELECT value FROM json_each({documents})) AND Candidates <> '[]'
            """, cancellation);
        await context.Speakers.Where(s => s.Id == from).ExecuteDeleteAsync(cancellation);
    }

    private async Task NameAsync(Dictionary<SpeakerGroup, Speaker> targets, CancellationToken cancellation)
    {
        foreach (var (group, speaker) in targets.Where(target => !target.Value.NamedByHand && target.Key.Pin == 0))
        {
            if (SpeakerTargets.NameOf(group) is var name && name != speaker.Name)
                (speaker.Name, speaker.FoldedName) = (name, Folding.Fold(name));
        }

        await context.SaveChangesAsync(cancellation);
    }

    private async Task RefreshAsync(CancellationToken cancellation)
    {
        if (_touched.Count == 0)
            return;
        var roles = await context.SpeakerRoles.Where(r => EF.Parameter(_touched).Contains(r.SpeakerId)).Select(r => r.Id).ToListAsync(cancellation);
        await RoleRefresh.RefreshAsync(context, roles, cancellation);
        await DocumentRefresh.RefreshAsync(context, _documents, cancellation);
    }
}
