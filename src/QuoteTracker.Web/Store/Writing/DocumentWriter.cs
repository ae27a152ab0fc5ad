using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis;
using QuoteTracker.Web.Store.Identity;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Stores analysed documents: the only writer of analysis, and the only one that looks back at other documents while doing so.</summary>
public sealed class DocumentWriter(IDbContextFactory<QuoteTrackerContext> contexts, WriteGate gate, ChangeFeed feed, TimeProvider clock)
{
    private const int MostWaiting = 50_000;
    private const int SettledAtOnce = 100;

    private readonly NamesMet _met = new();
    private readonly WritingMemory _memory = new();

    /// <summary>Stores one document in a transaction of its own.</summary>
    public async Task<WriteOutcome> WriteAsync(DocumentAnalysis analysis, DocumentArrival arrival, CancellationToken cancellation = default) =>
        (await WriteAsync([(analysis, arrival)], cancellation))[0];

    /// <summary>
    /// Stores several documents in one transaction, which is much quicker: all of them or, when it throws, none.
    /// Whoever stored the last of a run of documents calls <see cref="SettleAsync"/>. The outcomes are in the order of the batch. After a fault that is not the disk's, try each alone to find the one that causes it.
    /// </summary>
    public async Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<(DocumentAnalysis Analysis, DocumentArrival Arrival)> batch, CancellationToken cancellation = default)
    {
        var outcomes = new List<WriteOutcome>(batch.Count);
        using (await gate.EnterAsync(cancellation))
        {
            await using var context = await OpenAsync(cancellation);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
            using var sql = new PreparedSql(context);
            var decisions = await SpeakerDecisions.ReadAsync(context, cancellation);
            var writing = new BatchWriting(sql, await ThemeAssigning.MatcherAsync(context, cancellation), decisions, _memory, clock.GetUtcNow().UtcDateTime);
            foreach (var (analysis, arrival) in batch)
            {
                cancellation.ThrowIfCancellationRequested();
                outcomes.Add(writing.Write(analysis, arrival));
            }

            await StatementRefresh.RefreshAsync(context, writing.Joined, cancellation);
            await RoleRefresh.RefreshAsync(context, writing.Sighted, cancellation);
            _met.Postpone(writing.Arrived);
            await new SpeakerRegrouping(context, sql, _memory.Names, decisions, writing.Arrived).RunAsync(cancellation);
            await new OfficeResolving(context).RunAsync(writing.Stored, cancellation);
            await SpeakerListings.RefreshAsync(context, cancellation);
            await transaction.CommitAsync(cancellation);
        }

        if (outcomes.Exists(outcome => outcome is WriteOutcome.Stored))
            feed.Announce(ChangeKinds.Documents | ChangeKinds.Quotes | ChangeKinds.Speakers | ChangeKinds.Statements);
        if (_met.Waiting > MostWaiting)
            await SettleAsync(cancellation);
        return outcomes;
    }

    /// <summary>
    /// Compares the speakers whom several of the documents named once more with all others: a decision rests on what all documents say, not on their order.
    /// What is not settled when the program ends is settled when a document names the speaker again.
    /// </summary>
    public async Task SettleAsync(CancellationToken cancellation = default)
    {
        using (await gate.EnterAsync(cancellation))
        {
            var waiting = _met.Take();
            foreach (var names in waiting.Chunk(SettledAtOnce))
            {
                await using var context = await OpenAsync(cancellation);
                await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
                var arrived = new ArrivedNames();
                arrived.Named.UnionWith(names);
                using var sql = new PreparedSql(context);
                await new SpeakerRegrouping(context, sql, _memory.Names, await SpeakerDecisions.ReadAsync(context, cancellation), arrived).RunAsync(cancellation);
                await SpeakerListings.RefreshAsync(context, cancellation);
                await transaction.CommitAsync(cancellation);
            }

            _memory.Forget();
            if (waiting.Count == 0)
                return;
        }

        feed.Announce(ChangeKinds.Speakers);
    }

    private async Task<QuoteTrackerContext> OpenAsync(CancellationToken cancellation)
    {
        var context = await contexts.CreateDbContextAsync(cancellation);
        context.StoresMany = true;
        return context;
    }
}
