using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Gives what is one speaker's to another, on tracked rows; the caller saves. Both speakers have their spellings and roles loaded.</summary>
internal sealed class SpeakerMoving(QuoteTrackerContext context, Speaker from, Speaker to)
{
    /// <summary>Moves everything: the first speaker has nothing left.</summary>
    public async Task MoveAllAsync(CancellationToken stop)
    {
        foreach (var quote in await context.Quotes.IgnoreQueryFilters([QuoteTrackerContext.Rejected]).Where(q => q.SpeakerId == from.Id).ToListAsync(stop))
            quote.SpeakerId = to.Id;
        MoveSpellings(from.Aliases.ToList());
        foreach (var role in from.Roles.ToList())
            await MoveRoleAsync(role, stop);
    }

    /// <summary>Moves spellings; one that the other has already is dropped.</summary>
    public void MoveSpellings(IReadOnlyCollection<SpeakerAlias> spellings)
    {
        var have = to.Aliases.Select(a => a.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var spelling in spellings)
        {
            if (have.Add(spelling.Name))
                spelling.Speaker = to;
            else
                context.Remove(spelling);
        }
    }

    /// <summary>Gives the other the spellings that these documents use, too; both have them then.</summary>
    /// <param name="documents">The documents, by id.</param>
    /// <param name="names">Names by which they call the speaker.</param>
    /// <param name="stop">Ends the search.</param>
    public async Task ShareSpellingsAsync(IReadOnlyCollection<long> documents, IReadOnlyCollection<string> names, CancellationToken stop)
    {
        var have = to.Aliases.Select(a => a.Name).ToHashSet(StringComparer.Ordinal);
        var used = await context.SpeakerAliases.Where(a => a.SpeakerId == from.Id && context.Documents.Any(d => EF.Parameter(documents).Contains(d.Id) && d.Text.Contains(a.Name)))
            .Select(a => a.Name).ToListAsync(stop);
        to.Aliases.AddRange(used.Union(from.Aliases.Select(a => a.Name).Where(names.Contains)).Where(have.Add).Select(name => SpeakerNames.Alias(name, byHand: false)));
    }

    /// <summary>Moves what these documents show of roles: a role that no other document shows goes whole, of others the other speaker gets one like it.</summary>
    /// <param name="documents">The documents, by id.</param>
    /// <param name="stop">Ends the search.</param>
    /// <param name="staying">Roles, by id, that are left as they are; null for none.</param>
    public async Task MoveSightingsAsync(IReadOnlyCollection<long> documents, CancellationToken stop, IReadOnlySet<long>? staying = null)
    {
        var roles = from.Roles.Where(r => r.Origin != DateOrigin.Hand && staying?.Contains(r.Id) != true).ToDictionary(r => r.Id);
        var sightings = await context.RoleSightings.Where(s => EF.Parameter(roles.Keys.ToList()).Contains(s.RoleId)).ToListAsync(stop);
        foreach (var seen in sightings.GroupBy(s => s.RoleId).OrderBy(g => g.Key))
        {
            var (role, here) = (roles[seen.Key], seen.Where(s => documents.Contains(s.DocumentId)).ToList());
            if (here.Count == seen.Count())
                await MoveRoleAsync(role, stop);
            else if (here.Count > 0)
                await SeeAsync(SameOf(role) ?? CopyOf(role), here, stop);
        }
    }

    /// <summary>Moves a role; one of the same words that the other has already takes its documents.</summary>
    public async Task MoveRoleAsync(SpeakerRole role, CancellationToken stop)
    {
        if (role.Origin == DateOrigin.Hand || SameOf(role) is not { } same)
        {
            role.Speaker = to;
            return;
        }

        await SeeAsync(same, await context.RoleSightings.Where(s => s.RoleId == role.Id).ToListAsync(stop), stop);
        context.Remove(role);
    }

    private SpeakerRole? SameOf(SpeakerRole role) => to.Roles.Find(r => r != role && RoleWords.Of(r) == RoleWords.Of(role));

    private SpeakerRole CopyOf(SpeakerRole role)
    {
        var copy = new SpeakerRole { Text = role.Text, Title = role.Title, Organisation = role.Organisation, IsFormer = role.IsFormer, Office = role.Office };
        to.Roles.Add(copy);
        return copy;
    }

    private async Task SeeAsync(SpeakerRole role, IReadOnlyList<RoleSighting> sightings, CancellationToken stop)
    {
        if (role.Id > 0)
            await context.RoleSightings.Where(s => s.RoleId == role.Id).LoadAsync(stop);
        var have = context.RoleSightings.Local.Where(s => s.Role == role || s.RoleId == role.Id).Select(s => s.DocumentId).ToHashSet();
        foreach (var sighting in sightings)
        {
            context.Remove(sighting);
            if (have.Add(sighting.DocumentId))
                context.Add(new RoleSighting { Role = role, DocumentId = sighting.DocumentId });
        }
    }
}
