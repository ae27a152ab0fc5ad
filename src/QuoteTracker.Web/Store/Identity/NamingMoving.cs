using System.Text.Json;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Gives namings of one speaker to another: the quotes, the spellings and the roles that go with them. Both have spellings and roles loaded; every change is saved at once.</summary>
internal sealed class NamingMoving(PreparedSql sql, Speaker from, Speaker to)
{
    private readonly RoleMoving _roles = new(sql, from, to);

    /// <summary>Moves <paramref name="namings"/>; <paramref name="staying"/> are those that the first speaker keeps.</summary>
    public void Move(IReadOnlyList<Naming> namings, IReadOnlyList<Naming> staying)
    {
        // The plus keeps the index of the speaker out of it: a document has few quotes, a speaker may have very many.
        foreach (var naming in namings)
        {
            sql.Run(
                """
                UPDATE "Quotes" SET "SpeakerId" = @p0
                WHERE +"SpeakerId" = @p1 AND NOT "SpeakerByHand" AND "Office" IS NULL AND "DocumentId" = @p2 AND "NamedAs" = @p3
                """,
                to.Id, from.Id, naming.DocumentId, naming.Name);
        }

        if (sql.Ask("""SELECT 1 FROM "Quotes" WHERE "SpeakerId" = @p0 LIMIT 1""", from.Id) is not null)
            MovePart(namings, staying);
        else
            MoveRest();
    }

    private void MovePart(IReadOnlyList<Naming> namings, IReadOnlyList<Naming> staying)
    {
        var documents = namings.Select(naming => naming.DocumentId).Except(staying.Select(naming => naming.DocumentId)).ToHashSet();
        var names = namings.Select(naming => naming.Name).ToHashSet(StringComparer.Ordinal);
        ShareSpellings(documents, names);
        _roles.MoveSightings(documents);
        names.ExceptWith(staying.Select(naming => naming.Name));
        foreach (var alias in from.Aliases.Where(alias => !alias.ByHand && alias.Name != from.Name && names.Contains(alias.Name)).ToList())
            Remove(alias);
    }

    private void MoveRest()
    {
        var have = to.Aliases.Select(alias => alias.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var alias in from.Aliases.ToList())
        {
            if (have.Add(alias.Name))
                Give(alias);
            else
                Remove(alias);
        }

        foreach (var role in from.Roles.ToList())
            _roles.Move(role);
    }

    /// <summary>Gives the other the spellings that these documents use, too; both have them then.</summary>
    private void ShareSpellings(IReadOnlyCollection<long> documents, HashSet<string> names)
    {
        var have = to.Aliases.Select(alias => alias.Name).ToHashSet(StringComparer.Ordinal);
        var used = sql.Read(
            """
            SELECT a."Name" FROM "SpeakerAliases" a WHERE a."SpeakerId" = @p0
              AND EXISTS (SELECT 1 FROM "Documents" d WHERE d."Id" IN (SELECT value FROM json_each(@p1)) AND instr(d."Text", a."Name") > 0)
            ORDER BY a."Name"
            """,
            row => row.Text(0)!, from.Id, JsonSerializer.Serialize(documents));
        foreach (var name in used.Union(from.Aliases.Select(alias => alias.Name).Where(names.Contains)).Where(have.Add))
        {
            var alias = SpeakerNames.Alias(name, byHand: false);
            alias.SpeakerId = to.Id;
            sql.Insert(alias);
            to.Aliases.Add(alias);
        }
    }

    private void Give(SpeakerAlias alias)
    {
        sql.Run("""UPDATE "SpeakerAliases" SET "SpeakerId" = @p1 WHERE "Id" = @p0""", alias.Id, to.Id);
        alias.SpeakerId = to.Id;
        from.Aliases.Remove(alias);
        to.Aliases.Add(alias);
    }

    private void Remove(SpeakerAlias alias)
    {
        sql.Run("""DELETE FROM "SpeakerAliases" WHERE "Id" = @p0""", alias.Id);
        from.Aliases.Remove(alias);
    }
}
