using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Gives stored documents a new analysis, each in a transaction of its own; see <see cref="QuotePairing"/> for which quotes stay the same.</summary>
public sealed class DocumentRewriter(IDbContextFactory<QuoteTrackerContext> contexts, WriteGate gate, ChangeFeed feed)
{
    /// <summary>How many documents there are, or how many that an older analysis read.</summary>
    public async Task<int> CountAsync(bool all, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Documents.CountAsync(d => all || d.AnalysisVersion < DocumentAnalyzer.Version, cancellation);
    }

    /// <summary>Their texts as the analysis first got them, in the order in which they came; read as they are asked for.</summary>
    public IEnumerable<(long Id, SourceText Source)> Read(bool all)
    {
        for (var last = 0L; Next(all, last) is { } next; last = next.Id)
            yield return next;
    }

    /// <summary>Stores the analysis in the place of the one before. A document that was removed meanwhile stays removed.</summary>
    public async Task RewriteAsync(long documentId, DocumentAnalysis analysis, CancellationToken cancellation = default)
    {
        using (await gate.EnterAsync(cancellation))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
            if (await context.Documents.AsTracking().SingleOrDefaultAsync(d => d.Id == documentId, cancellation) is not { } document)
                return;
            await new DocumentRewriting(context, document, analysis).RewriteAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }

        Announce();
    }

    /// <summary>Removes what stands empty after documents were rewritten.</summary>
    public async Task TidyAsync(CancellationToken cancellation = default)
    {
        using (await gate.EnterAsync(cancellation))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
            await EmptiedRows.RemoveAsync(context, cancellation);
            await transaction.CommitAsync(cancellation);
        }

        Announce();
    }

    private (long Id, SourceText Source)? Next(bool all, long after)
    {
        using var context = contexts.CreateDbContext();
        var document = context.Documents.Where(d => d.Id > after && (all || d.AnalysisVersion < DocumentAnalyzer.Version)).OrderBy(d => d.Id).FirstOrDefault();
        return document is null ? null : (document.Id, StoredSource.Of(document));
    }

    private void Announce() => feed.Announce(ChangeKinds.Documents | ChangeKinds.Quotes | ChangeKinds.Speakers | ChangeKinds.Statements);
}
