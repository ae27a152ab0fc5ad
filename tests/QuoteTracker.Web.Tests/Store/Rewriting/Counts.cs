using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Writing;

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
        await context.Database.ExecuteSqlRawAsync("""
            INSERT INTO QuoteSearch(QuoteSearch, rank) VALUES ('integrity-check', 1); INSERT INTO DocumentSearch(DocumentSearch, rank) VALUES ('integrity-check', 1);
            INSERT INTO SpeakerSearch(SpeakerSearch, rank) VALUES ('integrity-check', 1);
            """);
        return [.. statements, .. roles, .. await WrongListingsAsync(context), .. await WrongDistinctionsAsync(context)];
    }

    private static async Task<IEnumerable<string>> WrongListingsAsync(QuoteTrackerContext context)
    {
        var speakers = await context.Speakers.IgnoreQueryFilters([QuoteTrackerContext.Merged]).Include(s => s.Aliases).Include(s => s.Roles).Include(s => s.Listing).AsSplitQuery().ToListAsync();
        var quotes = (await context.Quotes.Where(q => q.SpeakerId != null).Select(q => q.SpeakerId!.Value).ToListAsync()).ToLookup(id => id);
        return speakers.Select(s => (s.Name, Kept: Text(s.Listing!, s.Listing!.Quotes), Counted: Text(SpeakerListings.Of(s), quotes[s.Id].Count()))).Where(l => l.Kept != l.Counted).Select(l => $"{l.Name}: {l.Kept}, not {l.Counted}");
    }

    private static string Text(SpeakerListing listing, int quotes) => $"{quotes} {listing.Surname} | {listing.Names} | {listing.Aliases} | {listing.Roles}";

    /// <summary>What tells namesakes apart, held against what all of them looked at anew give. A description of one document has its title from the start.</summary>
    private static async Task<IEnumerable<string>> WrongDistinctionsAsync(QuoteTrackerContext context)
    {
        var kept = await context.Speakers.OrderBy(s => s.Id).Select(s => s.Label).ToListAsync();
        await using var transaction = await context.Database.BeginTransactionAsync();
        await context.Database.ExecuteSqlRawAsync("UPDATE Speakers SET Distinction = NULL WHERE NOT IsOfDocument; INSERT OR IGNORE INTO StaleSpeakers SELECT Id FROM Speakers");
        await SpeakerListings.RefreshAsync(context, CancellationToken.None);
        return kept.Except(await context.Speakers.OrderBy(s => s.Id).Select(s => s.Label).ToListAsync()).Select(label => label + " is not what it should be");
    }
}
