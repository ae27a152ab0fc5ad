using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Gives roles of one speaker to another, with the documents that show them. Both have their roles loaded; every change is saved at once.</summary>
internal sealed class RoleMoving(PreparedSql sql, Speaker from, Speaker to)
{
    /// <summary>Moves what these documents show of roles: a role that no other document shows goes whole, of others the other speaker gets one like it. Roles by hand stay.</summary>
    public void MoveSightings(IReadOnlySet<long> documents)
    {
        foreach (var role in from.Roles.Where(role => role.Origin != DateOrigin.Hand).OrderBy(role => role.Id).ToList())
        {
            var seen = Seen(role);
            var here = seen.FindAll(documents.Contains);
            if (here.Count > 0 && here.Count == seen.Count)
                Move(role);
            else if (here.Count > 0)
                See(role, SameOf(role) ?? CopyOf(role), here);
        }
    }

    /// <summary>Moves a role; one of the same words that the other has already takes its documents.</summary>
    public void Move(SpeakerRole role)
    {
        from.Roles.Remove(role);
        if (role.Origin != DateOrigin.Hand && SameOf(role) is { } same)
        {
            See(role, same, Seen(role));
            sql.Run("""DELETE FROM "SpeakerRoles" WHERE "Id" = @p0""", role.Id);
            return;
        }

        sql.Run("""UPDATE "SpeakerRoles" SET "SpeakerId" = @p1 WHERE "Id" = @p0""", role.Id, to.Id);
        role.SpeakerId = to.Id;
        to.Roles.Add(role);
    }

    private SpeakerRole? SameOf(SpeakerRole role) => to.Roles.Find(known => RoleWords.Of(known) == RoleWords.Of(role));

    private SpeakerRole CopyOf(SpeakerRole role)
    {
        var copy = new SpeakerRole { SpeakerId = to.Id, Text = role.Text, Title = role.Title, Organisation = role.Organisation, IsFormer = role.IsFormer, Office = role.Office };
        sql.Insert(copy);
        to.Roles.Add(copy);
        return copy;
    }

    private List<long> Seen(SpeakerRole role) => sql.Read("""SELECT "DocumentId" FROM "RoleSightings" WHERE "RoleId" = @p0""", row => row.Long(0), role.Id);

    private void See(SpeakerRole role, SpeakerRole instead, List<long> documents)
    {
        foreach (var document in documents)
        {
            sql.Run("""DELETE FROM "RoleSightings" WHERE "RoleId" = @p0 AND "DocumentId" = @p1""", role.Id, document);
            sql.Run("""INSERT INTO "RoleSightings" ("RoleId", "DocumentId") VALUES (@p0, @p1) ON CONFLICT DO NOTHING""", instead.Id, document);
        }
    }
}
