using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Gives namings of one speaker to another: the quotes, the spellings and the roles that go with them. Both have spellings and roles loaded and tracked.</summary>
internal sealed class NamingMoving(QuoteTrackerContext context, Speaker from, Speaker to)
{
    /// <summary>Moves <paramref name="namings"/>; <paramref name="staying"/> are those that the first speaker keeps. Saves.</summary>
    public async Task MoveAsync(IReadOnlyList<Naming> namings, IReadOnlyList<Naming> staying, CancellationToken cancellation)
    {
        var list = JsonSerializer.Serialize(namings.Select(naming => new object[] { naming.DocumentId, naming.Name }));
        await context.Database.ExecuteSqlAsync($"""
            UPDATE Quotes SET SpeakerId = {to.Id} WHERE SpeakerId = {from.Id} AND NOT SpeakerByHand AND Office IS NULL
              AND (DocumentId, NamedAs) IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each({list}))
            """, cancellation);
        var moving = new SpeakerMoving(context, from, to);
        var kept = staying.Select(naming => naming.DocumentId).ToHashSet();
        List<long> documents = [.. namings.Select(naming => naming.DocumentId).Distinct().Where(id => !kept.Contains(id))];
        if (await context.Quotes.IgnoreQueryFilters().AnyAsync(q => q.SpeakerId == from.Id, cancellation))
            await MovePartAsync(moving, namings, staying, documents, cancellation);
        else
            await MoveRestAsync(moving, cancellation);
        await context.SaveChangesAsync(cancellation);
    }

    private async Task MovePartAsync(SpeakerMoving moving, IReadOnlyList<Naming> namings, IReadOnlyList<Naming> staying, List<long> documents, CancellationToken cancellation)
    {
        var names = namings.Select(naming => naming.Name).ToHashSet(StringComparer.Ordinal);
        await moving.ShareSpellingsAsync(documents, names, cancellation);
        await moving.MoveSightingsAsync(documents, cancellation);
        names.ExceptWith(staying.Select(naming => naming.Name));
        foreach (var alias in from.Aliases.Where(alias => !alias.ByHand && alias.Name != from.Name && names.Contains(alias.Name)).ToList())
            context.Remove(alias);
    }

    private async Task MoveRestAsync(SpeakerMoving moving, CancellationToken cancellation)
    {
        moving.MoveSpellings(from.Aliases.ToList());
        foreach (var role in from.Roles.ToList())
            await moving.MoveRoleAsync(role, cancellation);
    }
}
