using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>
/// Removes the sample: its documents with their quotes, and the speakers, statements and themes that then have none. What people made of their own documents
/// stays: its speakers and statements, tags, themes made by hand, saved views. Then it finds the themes of what is left. The sample can be loaded again, so this is no act of the history.
/// </summary>
public sealed class SampleRemoval(IDbContextFactory<QuoteTrackerContext> contexts, WriteGate gate, ThemeFinding themes, ChangeFeed feed)
{
    /// <summary>How many documents of the sample are stored.</summary>
    public async Task<int> CountAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Documents.CountAsync(d => d.IsSample, cancellation);
    }

    /// <summary>Removes it whole or not at all, then finds the themes of what is left; the number of documents removed.</summary>
    public async Task<int> RemoveAsync(CancellationToken cancellation = default)
    {
        int removed;
        using (await gate.EnterAsync(cancellation))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
            removed = await RemoveAsync(context, cancellation);
            await transaction.CommitAsync(cancellation);
        }

        if (removed > 0)
        {
            feed.Announce(ChangeKinds.All);
            await themes.FindAfterChangeAsync(cancellation);
        }

        return removed;
    }

    private static async Task<int> RemoveAsync(QuoteTrackerContext context, CancellationToken cancellation)
    {
        var quotes = await context.Quotes.IgnoreQueryFilters().Where(q => q.Document!.IsSample).Select(q => new { q.Id, q.StatementId, q.SpeakerId }).ToListAsync(cancellation);
        var roles = await context.RoleSightings.Where(s => s.Document!.IsSample).Select(s => s.RoleId).Distinct().ToListAsync(cancellation);
        // What hangs on a document goes with it in the database: quotes, their fragments, terms, themes, tags, and the full-text rows.
        var removed = await context.Documents.Where(d => d.IsSample).ExecuteDeleteAsync(cancellation);
        var (statements, speakers) = (quotes.Select(q => q.StatementId).OfType<long>().Distinct().ToList(), quotes.Select(q => q.SpeakerId).OfType<long>().Distinct().ToList());
        var gone = JsonSerializer.Serialize(quotes.Select(q => q.Id));
        await RemoveStatementsAsync(context, statements, gone, cancellation);
        await RemoveSpeakersAsync(context, speakers, gone, cancellation);
        await StatementRefresh.RefreshAsync(context, statements, cancellation);
        await RoleRefresh.RefreshAsync(context, roles, cancellation);
        await EmptiedRows.RemoveAsync(context, cancellation);
        await EmptiedRows.RemoveThemesAsync(context, cancellation);
        return removed;
    }

    private static async Task RemoveStatementsAsync(QuoteTrackerContext context, List<long> ids, string gone, CancellationToken cancellation)
    {
        var mentions = await MentionsAsync(context, nameof(Quote.StatementId), gone, cancellation);
        var asked = ids.Union(mentions.Where(m => !m.Elsewhere).Select(m => m.Id)).Except(mentions.Where(m => m.Elsewhere).Select(m => m.Id)).ToList();
        var all = context.Statements.IgnoreQueryFilters();
        var empty = await all.Where(s => EF.Parameter(asked).Contains(s.Id) && !context.Quotes.IgnoreQueryFilters().Any(q => q.StatementId == s.Id))
            .Select(s => s.Id).ToListAsync(cancellation);
        await all.Where(s => EF.Parameter(empty).Contains(s.MergedIntoId!.Value)).ExecuteDeleteAsync(cancellation);
        await all.Where(s => EF.Parameter(empty).Contains(s.Id) && s.MergedIntoId == null).ExecuteDeleteAsync(cancellation);
    }

    private static async Task RemoveSpeakersAsync(QuoteTrackerContext context, List<long> ids, string gone, CancellationToken cancellation)
    {
        var mentions = await MentionsAsync(context, nameof(Quote.SpeakerId), gone, cancellation);
        var asked = ids.Union(mentions.Where(m => !m.Elsewhere).Select(m => m.Id)).Except(mentions.Where(m => m.Elsewhere).Select(m => m.Id)).ToList();
        var all = context.Speakers.IgnoreQueryFilters();
        var empty = await all.Where(s => EF.Parameter(asked).Contains(s.Id) && !context.Quotes.IgnoreQueryFilters().Any(q => q.SpeakerId == s.Id))
            .Select(s => s.Id).ToListAsync(cancellation);
        await all.Where(s => EF.Parameter(empty).Contains(s.MergedIntoId!.Value)).ExecuteDeleteAsync(cancellation);
        await all.Where(s => EF.Parameter(empty).Contains(s.Id) && s.MergedIntoId == null).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>The ids that the history names in this column of a quote, and whether one of those quotes is not of the sample: undoing that act needs it.</summary>
    private static Task<List<Mention>> MentionsAsync(QuoteTrackerContext context, string column, string gone, CancellationToken cancellation)
    {
        var (before, after) = ("$.Before." + column, "$.After." + column);
        return context.Database.SqlQuery<Mention>($"""
            WITH changed AS (
              SELECT change.value AS row, json_extract(change.value, '$.Key.Id') NOT IN (SELECT value FROM json_each({gone})) AS elsewhere
              FROM AuditEntries entry, json_each(entry.Changes) change WHERE json_extract(change.value, '$.Entity') = 'Quote')
            SELECT id AS Id, MAX(elsewhere) AS Elsewhere
            FROM (SELECT json_extract(row, {before}) AS id, elsewhere FROM changed UNION ALL SELECT json_extract(row, {after}), elsewhere FROM changed)
            WHERE id IS NOT NULL GROUP BY id
            """).ToListAsync(cancellation);
    }

    private sealed record Mention(long Id, bool Elsewhere);
}
