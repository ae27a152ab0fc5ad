using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Tests.Store.Rewriting;

/// <summary>Counts that the store keeps, held against the rows they count.</summary>
internal static class Counts
{
    /// <summary>A line for each statement or role whose kept counts are not those of its rows, and for each row that full-text search has wrong.</summary>
    public static async Task<List<string>> WrongAsync(StoreOnDisk store)
    {
        await using var context = store.Context();
        var quotes = (await context.Quotes.Where(q => q.StatementId != null).ToListAsync()).ToLookup(q => q.StatementId!.Value);
        var statements = (await context.Statements.IgnoreQueryFilters().ToListAsync())
            .Select(s => (s.Id, Kept: (s.Reports, s.Utterances, s.Speakers, s.FirstSaid, s.LastSaid), Counted: (
                quotes[s.Id].Select(q => q.DocumentId).Distinct().Count(),
                quotes[s.Id].Select(q => q.Utterance).Distinct().Count(),
                quotes[s.Id].Select(q => q.SpeakerId).OfType<long>().Distinct().Count(),
                quotes[s.Id].Min(q => q.FirstDay),
                quotes[s.Id].Max(q => q.FirstDay))))
            .Where(s => s.Kept != s.Counted).Select(s => $"statement {s.Id}: {s.Kept}, not {s.Counted}");
        var roles = (await context.SpeakerRoles.Select(r => new { r.Id, r.Documents, Seen = context.RoleSightings.Count(s => s.RoleId == r.Id) }).ToListAsync())
            .Where(r => r.Documents != r.Seen).Select(r => $"role {r.Id}: {r.Documents}, not {r.Seen}");
        await context.Database.ExecuteSqlRawAsync("INSERT INTO QuoteSearch(QuoteSearch, rank) VALUES ('integrity-check', 1); INSERT INTO DocumentSearch(DocumentSearch, rank) VALUES ('integrity-check', 1);");
        return [.. statements, .. roles];
    }
}
