using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Writes beside the quotes why a name means the speaker that it is taken for.</summary>
internal static class SpeakerReasons
{
    /// <summary>Puts each reason at the end of that of the quotes, in the place of the one before; null takes it away.</summary>
    public static async Task SaveAsync(QuoteTrackerContext context, IReadOnlyList<(Naming Naming, string? Reason)> reasons, CancellationToken cancellation)
    {
        if (reasons.Count == 0)
            return;
        var list = JsonSerializer.Serialize(reasons.Select(it => new object?[] { it.Naming.DocumentId, it.Naming.Name, it.Reason }));
        await context.Database.ExecuteSqlAsync($"""
            UPDATE Quotes SET
              Reason = CASE WHEN SpeakerReason IS NULL THEN Quotes.Reason ELSE substr(Quotes.Reason, 1, length(Quotes.Reason) - length(SpeakerReason) - 1) END
                || CASE WHEN r.Why IS NULL THEN '' ELSE ' ' || r.Why END,
              SpeakerReason = r.Why
            FROM (SELECT json_extract(value, '$[0]') AS DocumentId, json_extract(value, '$[1]') AS Name, json_extract(value, '$[2]') AS Why FROM json_each({list})) r
            WHERE Quotes.DocumentId = r.DocumentId AND Quotes.NamedAs = r.Name AND NOT Quotes.SpeakerByHand
            """, cancellation);
    }
}
