using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Descriptions that mean nobody outside their document ("a mother") are told apart by its title; a person may have corrected it.</summary>
internal static class DescriptionLabels
{
    /// <summary>Brings the words of those who speak in these documents in line with titles and outlets, inside the transaction that changed these.</summary>
    public static async Task RefreshAsync(QuoteTrackerContext context, IReadOnlyCollection<long> documents, CancellationToken stop)
    {
        if (documents.Count == 0)
            return;
        var list = JsonSerializer.Serialize(documents);
        await context.Database.ExecuteSqlAsync($"""
            UPDATE Speakers SET Distinction = (SELECT coalesce(d.Title, d.Source) FROM Quotes q JOIN Documents d ON d.Id = q.DocumentId
              WHERE q.SpeakerId = Speakers.Id AND NOT q.SpeakerByHand ORDER BY q.Id LIMIT 1)
            WHERE IsOfDocument AND Id IN (SELECT SpeakerId FROM Quotes WHERE NOT SpeakerByHand AND DocumentId IN (SELECT value FROM json_each({list})))
            """, stop);
    }
}
