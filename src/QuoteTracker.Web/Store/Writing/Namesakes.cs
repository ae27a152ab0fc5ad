using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>
/// Finds speakers whose name does not tell them: another living speaker has the same folded name, or has for surname what is the whole name of a person.
/// Each gets the words that tell it apart; a full name beside such a bare surname tells enough. Descriptions that mean nobody outside their document are
/// told apart by its title from the start.
/// </summary>
internal static class Namesakes
{
    /// <summary>Looks at these speakers and at those whom they could be taken for, and writes what changed.</summary>
    public static async Task TellApartAsync(QuoteTrackerContext context, IReadOnlyList<long> ids, CancellationToken stop)
    {
        var touched = await TouchedAsync(context, ids, stop);
        if (touched.Count == 0)
            return;
        var ambiguous = (await AmbiguousAsync(context, touched.Keys, stop)).ToHashSet();
        var told = (await NamesakeFacts.LoadAsync(context, [.. ambiguous], stop)).GroupBy(facts => facts.FoldedName).SelectMany(group => Telling.Apart([.. group])).ToDictionary();
        foreach (var (id, before) in touched)
        {
            var now = told.GetValueOrDefault(id);
            if (now != before)
                await context.Database.ExecuteSqlAsync($"UPDATE Speakers SET Distinction = {now} WHERE Id = {id}", stop);
        }
    }

    /// <summary>The speakers, and those whose words may change with them, with the words that they have.</summary>
    private static async Task<Dictionary<long, string?>> TouchedAsync(QuoteTrackerContext context, IReadOnlyList<long> ids, CancellationToken stop)
    {
        var changed = JsonSerializer.Serialize(ids);
        var rows = await context.Database.SqlQuery<Told>($"""
            WITH changed AS (SELECT s.Id, s.FoldedName, l.Surname FROM Speakers s JOIN SpeakerListings l ON l.SpeakerId = s.Id WHERE s.Id IN (SELECT value FROM json_each({changed})) AND s.MergedIntoId IS NULL AND NOT s.IsOfDocument)
            SELECT s.Id, s.Distinction FROM Speakers s WHERE s.Id IN (SELECT value FROM json_each({changed})) AND NOT s.IsOfDocument
            UNION SELECT s.Id, s.Distinction FROM changed c JOIN Speakers s ON s.FoldedName = c.FoldedName AND NOT s.IsOfDocument
            UNION SELECT s.Id, s.Distinction FROM changed c JOIN Speakers s ON s.FoldedName = c.Surname AND NOT s.IsOfDocument
            """).ToListAsync(stop);
        return rows.ToDictionary(row => row.Id, row => row.Distinction);
    }

    private static Task<List<long>> AmbiguousAsync(QuoteTrackerContext context, IEnumerable<long> ids, CancellationToken stop)
    {
        var asked = JsonSerializer.Serialize(ids);
        return context.Database.SqlQuery<long>($"""
            SELECT s.Id AS Value FROM Speakers s JOIN SpeakerListings l ON l.SpeakerId = s.Id
            WHERE s.Id IN (SELECT value FROM json_each({asked})) AND s.MergedIntoId IS NULL AND (
              EXISTS (SELECT 1 FROM Speakers o WHERE o.FoldedName = s.FoldedName AND o.Id <> s.Id AND o.MergedIntoId IS NULL)
              OR (l.Surname = s.FoldedName AND EXISTS (SELECT 1 FROM SpeakerListings o WHERE o.Surname = s.FoldedName AND o.SpeakerId <> s.Id)))
            """).ToListAsync(stop);
    }

    private sealed record Told(long Id, string? Distinction);
}
