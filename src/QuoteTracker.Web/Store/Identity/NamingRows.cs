using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Reads the namings of speakers out of the store.</summary>
internal sealed class NamingRows(QuoteTrackerContext context, SpeakerDecisions decisions)
{
    /// <summary>All namings of these speakers. Those of speakers that a person shaped are theirs for good, but for names that are <paramref name="open"/>; so are those that the block keeps.</summary>
    public async Task<List<Naming>> LoadAsync(IReadOnlyDictionary<long, Speaker> speakers, SpeakerBlock block, IReadOnlySet<(long Document, string Name)> open, CancellationToken cancellation)
    {
        var ids = speakers.Keys.ToList();
        var shaped = await ShapedAsync(ids, cancellation);
        shaped.UnionWith(ids.Where(decisions.Concern));
        var roles = await RolesAsync(ids, cancellation);
        var said = await context.Quotes.IgnoreQueryFilters().Where(q => q.SpeakerId != null && EF.Parameter(ids).Contains(q.SpeakerId.Value) && q.NamedAs != null && !q.SpeakerByHand && q.Office == null)
            .Select(q => new { Speaker = q.SpeakerId!.Value, q.DocumentId, Name = q.NamedAs!, q.FirstDay, q.SpeakerReason, q.NamedSex }).Distinct().OrderBy(q => q.DocumentId).ThenBy(q => q.Name).ThenByDescending(q => q.NamedSex).ToListAsync(cancellation);
        var told = Told(speakers);
        var namings = said.DistinctBy(it => (it.Speaker, it.DocumentId, it.Name)).ToList().ConvertAll(it => new Naming(it.Speaker, it.DocumentId, it.Name, speakers[it.Speaker].Kind, it.FirstDay, [.. roles[(it.Speaker, it.DocumentId)]])
        {
            Pin = shaped.Contains(it.Speaker) && !open.Contains((it.DocumentId, it.Name)) ? it.Speaker : told.GetValueOrDefault((Folding.Fold(it.Name), speakers[it.Speaker].Kind)),
            Sex = it.NamedSex,
            Reason = it.SpeakerReason,
        });
        var named = namings.Select(naming => naming.SpeakerId).ToHashSet();
        namings.AddRange(speakers.Values.Where(speaker => shaped.Contains(speaker.Id) || !named.Contains(speaker.Id)).SelectMany(Known));
        return namings.ConvertAll(naming => (naming.Pin == 0 || naming.Pin == naming.SpeakerId) && block.Keeps(naming.SpeakerId, naming.Name, naming.Kind) ? naming with { Holder = naming.SpeakerId } : naming);
    }

    /// <summary>What is known of a speaker whose documents do not tell it.</summary>
    private static IEnumerable<Naming> Known(Speaker speaker)
    {
        var roles = speaker.Roles.Select(role => new NamedRole(role.Title, role.Organisation, role.IsFormer)).ToList();
        var day = speaker.Roles.Where(role => !role.IsFormer).Min(role => role.FirstSeen);
        var names = speaker.Aliases.Where(alias => alias.ByHand).Select(alias => alias.Name).Prepend(speaker.Name).Distinct(StringComparer.Ordinal);
        return names.Select(name => new Naming(speaker.Id, 0, name, speaker.Kind, day, roles, speaker.Id));
    }

    private static Dictionary<(string, SpeakerKind), long> Told(IReadOnlyDictionary<long, Speaker> speakers) => speakers.Values
        .SelectMany(speaker => speaker.Aliases.Where(alias => alias.ByHand).Select(alias => (alias.FoldedName, speaker.Kind, speaker.Id))).Distinct()
        .GroupBy(it => (it.FoldedName, it.Kind), it => it.Id).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.Single());

    private async Task<ILookup<(long, long), NamedRole>> RolesAsync(List<long> ids, CancellationToken cancellation)
    {
        var rows = await (
            from sighting in context.RoleSightings
            join role in context.SpeakerRoles on sighting.RoleId equals role.Id
            where EF.Parameter(ids).Contains(role.SpeakerId)
            orderby role.Title, role.Organisation, role.IsFormer
            select new { role.SpeakerId, sighting.DocumentId, role.Title, role.Organisation, role.IsFormer }).ToListAsync(cancellation);
        return rows.ToLookup(row => (row.SpeakerId, row.DocumentId), row => new NamedRole(row.Title, row.Organisation, row.IsFormer));
    }

    private async Task<HashSet<long>> ShapedAsync(List<long> ids, CancellationToken cancellation)
    {
        var list = JsonSerializer.Serialize(ids);
        var shaped = await context.Database.SqlQuery<long>($"""
            SELECT s.Id AS Value FROM Speakers s WHERE s.Id IN (SELECT value FROM json_each({list})) AND (s.NamedByHand
              OR EXISTS (SELECT 1 FROM SpeakerAliases a WHERE a.SpeakerId = s.Id AND a.ByHand)
              OR EXISTS (SELECT 1 FROM Speakers m WHERE m.MergedIntoId = s.Id AND NOT m.MergedByMachine)
              OR EXISTS (SELECT 1 FROM SpeakerPairs p WHERE p.IsRejected AND p.FirstId = s.Id)
              OR EXISTS (SELECT 1 FROM SpeakerPairs p WHERE p.IsRejected AND p.SecondId = s.Id))
            """).ToListAsync(cancellation);
        return [.. shaped];
    }
}
