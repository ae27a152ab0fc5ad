using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Brings the days and counts of roles in line with the documents that show them; the days of a role that a person set stay.</summary>
internal static class RoleRefresh
{
    public static Task RefreshAsync(QuoteTrackerContext context, IEnumerable<long> roleIds, CancellationToken cancellation)
    {
        var ids = JsonSerializer.Serialize(roleIds.Distinct().Order());
        return context.Database.ExecuteSqlAsync($"""
            UPDATE SpeakerRoles SET
              Documents = (SELECT COUNT(*) FROM RoleSightings s WHERE s.RoleId = SpeakerRoles.Id),
              FirstSeen = CASE WHEN Origin = {(int)DateOrigin.Hand} THEN FirstSeen ELSE
                (SELECT MIN(d.FirstDay) FROM RoleSightings s JOIN Documents d ON d.Id = s.DocumentId WHERE s.RoleId = SpeakerRoles.Id) END,
              LastSeen = CASE WHEN Origin = {(int)DateOrigin.Hand} THEN LastSeen ELSE
                (SELECT MAX(d.FirstDay) FROM RoleSightings s JOIN Documents d ON d.Id = s.DocumentId WHERE s.RoleId = SpeakerRoles.Id) END
            WHERE Id IN (SELECT value FROM json_each({ids}))
            """, cancellation);
    }
}
