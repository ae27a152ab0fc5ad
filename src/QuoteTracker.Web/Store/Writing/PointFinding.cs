using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuoteTracker.Analysis.Paraphrase;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>
/// Finds statements that make the same point in other words, as suggestions for people. Only those that are new or whose text changed are looked at, each
/// against the statements that are heard most; so a run after a small import is short, and one that was ended goes on where it was.
/// </summary>
public sealed class PointFinding(IDbContextFactory<QuoteTrackerContext> contexts, WriteGate gate, ChangeFeed feed, IOptions<StoreOptions> settings)
{
    /// <summary>Statements that are looked at before what was found is written: some tenths of a second.</summary>
    private const int Batch = 200;

    /// <summary>Looks at all that waits, or until <paramref name="mayGoOn"/> says no between two batches. True when nothing waits any more.</summary>
    public async Task<bool> FindAsync(Func<bool>? mayGoOn = null, CancellationToken stop = default)
    {
        var (isChanged, heard) = (false, (HeardStatements?)null);
        while (settings.Value.SamePointAmong > 0 && await NextAsync(stop) is { Count: > 0 } asked)
        {
            if (mayGoOn?.Invoke() == false)
                break;
            heard ??= await ReadAsync(stop);
            isChanged |= await StoreAsync(asked, await AskAsync(asked, heard, stop), stop);
        }

        if (isChanged)
            feed.Announce(ChangeKinds.Statements);
        return await CountAsync(stop) == 0;
    }

    /// <summary>How many statements wait to be looked at.</summary>
    public async Task<int> CountAsync(CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        return settings.Value.SamePointAmong > 0 ? await Waiting(context).CountAsync(stop) : 0;
    }

    private static IQueryable<Statement> Waiting(QuoteTrackerContext context) => context.Statements.Where(s => s.PointsVersion < PointSuggester.Version && s.Reports > 0);

    private async Task<List<AskedStatement>> NextAsync(CancellationToken stop)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        return await Waiting(context).OrderBy(s => s.PointsVersion).ThenBy(s => s.Id).Take(Batch).Select(s => new AskedStatement(s.Id, s.Text)).ToListAsync(stop);
    }

    private async Task<HeardStatements> ReadAsync(CancellationToken stop)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        return await HeardStatements.ReadAsync(context, settings.Value.SamePointAmong, stop);
    }

    /// <summary>What each may say as well: statements that are heard, and those suggested for it before, which may be so no longer.</summary>
    private async Task<IReadOnlyCollection<PointPair>> AskAsync(List<AskedStatement> asked, HeardStatements heard, CancellationToken stop)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var before = await SuggestedAsync(context, [.. asked.Select(s => s.Id)], stop);
        var texts = asked.ToDictionary(s => s.Id, s => PointText.Of(s.Text));
        var found = texts.SelectMany(one => heard.SamePointAs(one.Key, one.Value)
            .Concat(before[one.Key].Select(other => PointPair.Of(one.Key, one.Value, other.Id, PointText.Of(other.Text))).OfType<PointPair>()));
        return [.. found.DistinctBy(pair => pair.Key)];
    }

    private static async Task<ILookup<long, AskedStatement>> SuggestedAsync(QuoteTrackerContext context, List<long> ids, CancellationToken stop)
    {
        var links = context.StatementLinks.Where(l => l.Kind == StatementLinkKind.SamePoint);
        var first = links.Where(l => EF.Parameter(ids).Contains(l.FirstId)).Select(l => new { Id = l.FirstId, Other = l.Second! });
        var second = links.Where(l => EF.Parameter(ids).Contains(l.SecondId)).Select(l => new { Id = l.SecondId, Other = l.First! });
        return (await first.Concat(second).Select(l => new { l.Id, Other = new AskedStatement(l.Other.Id, l.Other.Text) }).ToListAsync(stop)).ToLookup(l => l.Id, l => l.Other);
    }

    private async Task<bool> StoreAsync(List<AskedStatement> asked, IReadOnlyCollection<PointPair> found, CancellationToken stop)
    {
        using var turn = await gate.EnterAsync(stop);
        await using var context = await contexts.CreateDbContextAsync(stop);
        await using var transaction = await context.Database.BeginTransactionAsync(stop);
        var isChanged = await new PointLinks(context, asked).SaveAsync(found, stop);
        await transaction.CommitAsync(stop);
        return isChanged;
    }
}
