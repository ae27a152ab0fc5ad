using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>
/// Decides anew who is who among the speakers that new documents may concern, and moves what the decision moves: quotes, spellings, roles. Only what the
/// machine decided moves. The outcome follows from what the documents say, not from the order in which they came.
/// </summary>
/// <param name="context">The transaction that stored the documents.</param>
/// <param name="sql">Reads and writes in it.</param>
/// <param name="names">What is known of names by themselves.</param>
/// <param name="decisions">What people decided about speakers.</param>
/// <param name="arrived">What has to be compared.</param>
internal sealed class SpeakerRegrouping(QuoteTrackerContext context, PreparedSql sql, NameMemory names, SpeakerDecisions decisions, ArrivedNames arrived)
{
    private readonly HashSet<long> _documents = [];
    private readonly HashSet<long> _touched = [];

    /// <summary>Does it after an act by hand, in its transaction.</summary>
    public static async Task AfterHandAsync(QuoteTrackerContext context, ArrivedNames arrived, CancellationToken cancellation)
    {
        using var sql = new PreparedSql(context);
        await new SpeakerRegrouping(context, sql, new NameMemory(), await SpeakerDecisions.ReadAsync(context, cancellation), arrived).RunAsync(cancellation);
    }

    /// <summary>Does it.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (Decide() is { } decision)
            await ApplyAsync(decision, cancellation);
    }

    /// <summary>Who is who among those whom the documents concern; null when they concern nobody.</summary>
    internal SpeakerDecision? Decide()
    {
        if (arrived.Unsettled.Count == 0 && arrived.Named.Count == 0 && arrived.Surnames.Count == 0)
            return null;
        var block = SpeakerBlock.Find(sql, names, arrived);
        if (block.Open.Count + block.Holders.Count == 0)
            return null;
        var speakers = SpeakerRows.Read(sql, [.. block.Open, .. block.Holders]);
        var namings = new NamingRows(sql, decisions).Load(speakers, block, arrived.Open);
        return new(block, speakers, SpeakerGrouping.Of(namings, decisions.IsRemoved, names, Told(speakers.Values)));
    }

    private static IEnumerable<ToldRole> Told(IEnumerable<Speaker> speakers) => speakers.SelectMany(speaker => speaker.Roles)
        .Where(role => role.Origin == DateOrigin.Hand).Select(role => new ToldRole(role.SpeakerId, new(role.Title, role.Organisation, role.IsFormer), role.Office, role.FirstSeen, role.LastSeen));

    /// <summary>Moves what a decision moves. Nothing is tracked afterwards.</summary>
    internal async Task ApplyAsync(SpeakerDecision decision, CancellationToken cancellation)
    {
        var (block, speakers, grouping) = decision;
        var targets = SpeakerTargets.Of(grouping.Groups).ToDictionary(target => target.Key, target => target.Value is { } known ? speakers[known] : Make(target.Key));
        await MoveAsync(grouping, targets, speakers, cancellation);
        Rename(targets);
        SpeakerIndex.Refresh(sql, _touched);
        new SpeakerDoubts(sql, names).Save([.. speakers.Values.Union(targets.Values)], block.Holders, grouping.Doubts, targets);
        new PossibleNamesakes(sql).Save(grouping, targets);
        await RefreshAsync(cancellation);
        context.ChangeTracker.Clear();
    }

    /// <summary>A new speaker, or the one of this name that had been joined to another: its address leads to it again.</summary>
    private Speaker Make(SpeakerGroup group)
    {
        var folded = Folding.Fold(SpeakerTargets.NameOf(group));
        if (sql.Ask("""SELECT "Id" FROM "Speakers" WHERE "MergedByMachine" AND "MergedIntoId" IS NOT NULL AND "FoldedName" = @p0 AND "Kind" = @p1 ORDER BY "Id" LIMIT 1""", folded, (int)group.Kind) is long before)
        {
            sql.Run("""UPDATE "Speakers" SET "MergedIntoId" = NULL, "MergedByMachine" = 0 WHERE "Id" = @p0""", before);
            return SpeakerRows.Read(sql, [before])[before];
        }

        var made = SpeakerTargets.Make(group, folded);
        StoredSpeakers.Insert(sql, made);
        return made;
    }

    private async Task MoveAsync(SpeakerGrouping grouping, Dictionary<SpeakerGroup, Speaker> targets, Dictionary<long, Speaker> speakers, CancellationToken cancellation)
    {
        var placed = grouping.Groups.SelectMany(group => group.Units.SelectMany(unit => unit.Namings).Where(naming => naming.DocumentId != 0).Select(naming => (Naming: naming, To: targets[group]))).ToList();
        await FollowSplitsAsync(placed, speakers, cancellation);
        var staying = placed.Where(it => it.Naming.SpeakerId == it.To.Id).ToLookup(it => it.Naming.SpeakerId, it => it.Naming);
        foreach (var moves in placed.Where(it => it.Naming.SpeakerId != it.To.Id).GroupBy(it => (it.Naming.SpeakerId, it.To)).OrderBy(moves => moves.Key.SpeakerId).ThenBy(moves => moves.Key.To.Id))
        {
            List<Naming> namings = [.. moves.Select(it => it.Naming)];
            new NamingMoving(sql, speakers[moves.Key.SpeakerId], moves.Key.To).Move(namings, [.. staying[moves.Key.SpeakerId]]);
            _documents.UnionWith(namings.Select(naming => naming.DocumentId));
            _touched.UnionWith([moves.Key.SpeakerId, moves.Key.To.Id]);
        }

        // Why a name was taken for somebody stands when it is not decided anew, and when a person shaped that speaker since.
        await SpeakerReasons.SaveAsync(context, [.. placed.Where(it => it.Naming is { Pin: 0, Holder: 0 } || it.To.Id != it.Naming.SpeakerId).Select(it => (it.Naming, Reason: grouping.ReasonOf(it.Naming))).Where(it => it.Reason != it.Naming.Reason)], cancellation);
        Empty(placed.GroupBy(it => it.Naming.SpeakerId).Select(it => (it.Key, it.GroupBy(move => move.To.Id).OrderByDescending(to => to.Count()).ThenBy(to => to.Key).First().Key)));
    }

    /// <summary>Of names that have just come: the other of two that a person told apart by days or outlets.</summary>
    private async Task FollowSplitsAsync(List<(Naming Naming, Speaker To)> placed, Dictionary<long, Speaker> speakers, CancellationToken cancellation)
    {
        var known = new Dictionary<long, Speaker>(speakers);
        for (var i = 0; i < placed.Count; i++)
        {
            var (naming, to) = placed[i];
            if (!decisions.Concern(to.Id) || !arrived.Open.Contains((naming.DocumentId, naming.Name)))
                continue;
            var document = await context.Documents.AsNoTracking().SingleAsync(d => d.Id == naming.DocumentId, cancellation);
            if (decisions.Other(to, naming.Name, document) is not { } other)
                continue;
            if (!known.ContainsKey(other) && SpeakerRows.Read(sql, [other]).GetValueOrDefault(other) is { } read)
                known[other] = read;
            if (known.TryGetValue(other, out var speaker))
                placed[i] = (naming, speaker);
        }
    }

    /// <summary>Speakers who have nothing left: those that this very import made go, others lead to whom they became.</summary>
    private void Empty(IEnumerable<(long From, long To)> moves)
    {
        foreach (var (from, to) in moves.Where(move => move.From != move.To).ToList())
        {
            if (sql.Ask("""SELECT 1 FROM "Quotes" WHERE "SpeakerId" = @p0 LIMIT 1""", from) is not null)
                continue;
            sql.Run("""DELETE FROM "SpeakerPairs" WHERE NOT "IsRejected" AND ("FirstId" = @p0 OR "SecondId" = @p0)""", from);
            sql.Run("""UPDATE "Speakers" SET "MergedIntoId" = @p1 WHERE "MergedIntoId" = @p0""", from, to);
            PossibleNamesakes.Move(sql, from, to);
            if (arrived.Made.Contains(from))
                Remove(from, to);
            else
                sql.Run("""UPDATE "Speakers" SET "MergedIntoId" = @p1, "MergedByMachine" = 1 WHERE "Id" = @p0 AND "MergedIntoId" IS NULL""", from, to);
        }
    }

    private void Remove(long from, long to)
    {
        sql.Run(
            """
            UPDATE "Quotes" SET "Candidates" = replace("Candidates", @p1, @p2) WHERE "DocumentId" IN (SELECT value FROM json_each(@p0)) AND "Candidates" <> '[]'
            """,
            JsonSerializer.Serialize(arrived.Open.Select(it => it.Document).Distinct()), $"\"speaker\":{from},", $"\"speaker\":{to},");
        sql.Run("""DELETE FROM "Speakers" WHERE "Id" = @p0""", from);
    }

    private void Rename(Dictionary<SpeakerGroup, Speaker> targets)
    {
        foreach (var (group, speaker) in targets.Where(target => !target.Value.NamedByHand && target.Key.Pin == 0))
        {
            if (SpeakerTargets.NameOf(group) is var name && name != speaker.Name)
            {
                (speaker.Name, speaker.FoldedName) = (name, Folding.Fold(name));
                sql.Run("""UPDATE "Speakers" SET "Name" = @p1, "FoldedName" = @p2 WHERE "Id" = @p0""", speaker.Id, speaker.Name, speaker.FoldedName);
            }
        }
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
