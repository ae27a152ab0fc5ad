using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>
/// Brings what lists and searches need of speakers in line with their rows. Triggers note in StaleSpeakers whose names, spellings or roles
/// changed, whoever changed them; nothing else is looked at. Part of the transaction that made the change.
/// </summary>
internal static class SpeakerListings
{
    private const int AtOnce = 400;

    public static async Task RefreshAsync(QuoteTrackerContext context, CancellationToken stop)
    {
        while (await context.Database.SqlQuery<long>($"SELECT Id AS Value FROM StaleSpeakers ORDER BY Id LIMIT {AtOnce}").ToListAsync(stop) is { Count: > 0 } ids)
        {
            await WriteAsync(context, ids, stop);
            await Namesakes.TellApartAsync(context, ids, stop);
            var done = JsonSerializer.Serialize(ids);
            await context.Database.ExecuteSqlAsync($"DELETE FROM StaleSpeakers WHERE Id IN (SELECT value FROM json_each({done}))", stop);
        }
    }

    /// <summary>The same for all whose words other rules made, and for all that were noted and forgotten.</summary>
    public static async Task RefreshOldAsync(QuoteTrackerContext context, CancellationToken stop)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(stop);
        await context.Database.ExecuteSqlAsync($"INSERT OR IGNORE INTO StaleSpeakers SELECT SpeakerId FROM SpeakerListings WHERE Version <> {SpeakerWords.Version}", stop);
        await RefreshAsync(context, stop);
        await transaction.CommitAsync(stop);
    }

    /// <summary>What the speaker's rows say now, the number of quotes aside; spellings and roles are loaded.</summary>
    public static SpeakerListing Of(Speaker speaker)
    {
        if (speaker.MergedIntoId is not null)
            return new() { SpeakerId = speaker.Id, Version = SpeakerWords.Version };
        var own = SpeakerWords.OfNames([speaker.Name]).ToList();
        return new()
        {
            SpeakerId = speaker.Id,
            Surname = speaker.Kind == SpeakerKind.Person ? speaker.FoldedName[(speaker.FoldedName.LastIndexOf(' ') + 1)..] : "",
            Names = Joined(own),
            Aliases = Joined(SpeakerWords.OfNames(speaker.Aliases.Select(a => a.Name)).Except(own)),
            Roles = Joined(SpeakerWords.OfRoles(speaker.Roles.SelectMany(r => new[] { r.Text, r.Organisation }).OfType<string>())),
            Version = SpeakerWords.Version,
        };
    }

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static async Task WriteAsync(QuoteTrackerContext context, List<long> ids, CancellationToken stop)
    {
        var speakers = await context.Speakers.IgnoreQueryFilters([QuoteTrackerContext.Merged]).AsNoTracking().AsSplitQuery()
            .Include(s => s.Aliases).Include(s => s.Roles).Where(s => EF.Parameter(ids).Contains(s.Id)).OrderBy(s => s.Id).ToListAsync(stop);
        var rows = JsonSerializer.Serialize(speakers.Select(Of).Select(l => new object[] { l.SpeakerId, l.Surname, l.Names, l.Aliases, l.Roles, l.Version }));
        await context.Database.ExecuteSqlAsync($"""
            INSERT INTO SpeakerListings (SpeakerId, Quotes, Surname, Names, Aliases, Roles, Version)
              SELECT value ->> 0, 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each({rows}) WHERE true
            ON CONFLICT (SpeakerId) DO UPDATE SET Surname = excluded.Surname, Names = excluded.Names, Aliases = excluded.Aliases, Roles = excluded.Roles, Version = excluded.Version
            WHERE (Surname, Names, Aliases, Roles, Version) <> (excluded.Surname, excluded.Names, excluded.Aliases, excluded.Roles, excluded.Version)
            """, stop);
    }
}
