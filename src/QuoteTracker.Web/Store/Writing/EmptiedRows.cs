using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>
/// Removes what stands empty after quotes went: statements and speakers without a quote, roles that no document shows. What a person shaped stays, and so
/// does what the history mentions, since undoing an act may need it again.
/// </summary>
internal static class EmptiedRows
{
    public static async Task RemoveAsync(QuoteTrackerContext context, CancellationToken cancellation)
    {
        await RemoveStatementsAsync(context, null, cancellation);
        await RemoveSpeakersAsync(context, cancellation);
        await RemoveRolesAsync(context, cancellation);
        await SpeakerListings.RefreshAsync(context, cancellation);
    }

    /// <summary>Removes themes of the machine without a quote.</summary>
    public static Task<int> RemoveThemesAsync(QuoteTrackerContext context, CancellationToken cancellation) => context.Database.ExecuteSqlAsync($"""
        DELETE FROM Themes WHERE ByHand = 0 AND MergedIntoId IS NULL
          AND NOT EXISTS (SELECT 1 FROM QuoteThemes q WHERE q.ThemeId = Themes.Id)
          AND NOT EXISTS (SELECT 1 FROM Themes m WHERE m.MergedIntoId = Themes.Id)
        """, cancellation);

    /// <summary>Removes those of the statements (null: of all) that stand empty.</summary>
    public static async Task RemoveStatementsAsync(QuoteTrackerContext context, IReadOnlyCollection<long>? among, CancellationToken cancellation)
    {
        if (among is { Count: 0 })
            return;
        var ids = among is null ? null : JsonSerializer.Serialize(among);
        var mentioned = await MentionedAsync(context, "statement", nameof(Quote.StatementId), cancellation);
        await context.Database.ExecuteSqlAsync($"""
            DELETE FROM Statements WHERE ByHand = 0 AND MergedIntoId IS NULL AND ({ids} IS NULL OR Id IN (SELECT value FROM json_each({ids})))
              AND NOT EXISTS (SELECT 1 FROM Quotes q WHERE q.StatementId = Statements.Id)
              AND NOT EXISTS (SELECT 1 FROM Statements m WHERE m.MergedIntoId = Statements.Id)
              AND NOT EXISTS (SELECT 1 FROM StatementLinks l WHERE l.Kind = {(int)StatementLinkKind.NotTheSame} AND Statements.Id IN (l.FirstId, l.SecondId))
              AND Id NOT IN (SELECT value FROM json_each({mentioned}))
            """, cancellation);
    }

    private static async Task RemoveSpeakersAsync(QuoteTrackerContext context, CancellationToken cancellation)
    {
        var mentioned = await MentionedAsync(context, "speaker", nameof(Quote.SpeakerId), cancellation);
        await context.Database.ExecuteSqlAsync($"""
            DELETE FROM Speakers WHERE NamedByHand = 0 AND MergedIntoId IS NULL
              AND NOT EXISTS (SELECT 1 FROM Quotes q WHERE q.SpeakerId = Speakers.Id)
              AND NOT EXISTS (SELECT 1 FROM Speakers m WHERE m.MergedIntoId = Speakers.Id)
              AND NOT EXISTS (SELECT 1 FROM SpeakerPairs p WHERE p.IsRejected AND Speakers.Id IN (p.FirstId, p.SecondId))
              AND NOT EXISTS (SELECT 1 FROM SpeakerSplits s WHERE Speakers.Id IN (s.FromId, s.ToId))
              AND Id NOT IN (SELECT value FROM json_each({mentioned}))
            """, cancellation);
    }

    private static async Task RemoveRolesAsync(QuoteTrackerContext context, CancellationToken cancellation)
    {
        var mentioned = await MentionedAsync(context, "role", nameof(RoleSighting.RoleId), cancellation);
        await context.Database.ExecuteSqlAsync($"""
            DELETE FROM SpeakerRoles WHERE Origin <> {(int)DateOrigin.Hand}
              AND NOT EXISTS (SELECT 1 FROM RoleSightings s WHERE s.RoleId = SpeakerRoles.Id)
              AND Id NOT IN (SELECT value FROM json_each({mentioned}))
            """, cancellation);
    }

    /// <summary>The ids, as JSON, that the history names as a subject, or in this column of a row before or after an act.</summary>
    private static async Task<string> MentionedAsync(QuoteTrackerContext context, string subject, string column, CancellationToken cancellation)
    {
        var (before, after) = ("$.Before." + column, "$.After." + column);
        var ids = await context.Database.SqlQuery<long?>($"""
            SELECT SubjectId AS Value FROM AuditEntries WHERE SubjectKind = {subject}
            UNION SELECT json_extract(change.value, {before}) FROM AuditEntries entry, json_each(entry.Changes) change
            UNION SELECT json_extract(change.value, {after}) FROM AuditEntries entry, json_each(entry.Changes) change
            """).ToListAsync(cancellation);
        return JsonSerializer.Serialize(ids.OfType<long>());
    }
}
