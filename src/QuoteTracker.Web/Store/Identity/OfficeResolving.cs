using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Gives quotes of "the Belarusian foreign minister" to who held the office on the document's day, and takes them back when other documents show that it was not so.</summary>
internal sealed class OfficeResolving(QuoteTrackerContext context)
{
    private readonly HashSet<long> _left = [];
    private readonly HashSet<long> _changed = [];

    /// <summary>Decides anew about all offices that the documents name, or show somebody in.</summary>
    public async Task RunAsync(IReadOnlyCollection<long> documents, CancellationToken cancellation)
    {
        if (documents.Count == 0)
            return;
        var list = JsonSerializer.Serialize(documents);
        var offices = await context.Database.SqlQuery<string>($"""
            SELECT DISTINCT Office AS Value FROM Quotes WHERE Office IS NOT NULL AND DocumentId IN (SELECT value FROM json_each({list}))
            UNION SELECT DISTINCT r.Office FROM RoleSightings s JOIN SpeakerRoles r ON r.Id = s.RoleId
              WHERE s.DocumentId IN (SELECT value FROM json_each({list})) AND r.Office IS NOT NULL AND EXISTS (SELECT 1 FROM Quotes q WHERE q.Office = r.Office AND q.Office IS NOT NULL)
            """).ToListAsync(cancellation);
        await RunAsync(offices, cancellation);
    }

    /// <summary>Decides anew about these offices.</summary>
    public async Task RunAsync(IEnumerable<string> offices, CancellationToken cancellation)
    {
        foreach (var office in offices.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            await ResolveAsync(office, cancellation);
        foreach (var (speaker, to) in await EmptyAsync(cancellation))
            await context.Speakers.Where(s => s.Id == speaker).ExecuteUpdateAsync(set => set.SetProperty(s => s.MergedIntoId, to).SetProperty(s => s.MergedByMachine, true), cancellation);
        await DocumentRefresh.RefreshAsync(context, _changed, cancellation);
    }

    private async Task ResolveAsync(string office, CancellationToken cancellation)
    {
        var uses = await context.Quotes.IgnoreQueryFilters().Where(q => q.Office == office && !q.SpeakerByHand && q.SpeakerId != null && q.NamedAs != null)
            .Select(q => new OfficeUse(q.DocumentId, q.NamedAs!, q.Document!.DatePrecision >= DatePrecision.Month ? q.FirstDay : null, q.SpeakerId!.Value, q.SpeakerReason)).Distinct().ToListAsync(cancellation);
        var roles = await context.SpeakerRoles.Where(r => r.Office == office && !r.IsFormer && r.Speaker!.Kind == SpeakerKind.Person).ToListAsync(cancellation);
        var ids = roles.ConvertAll(role => role.Id);
        var seen = await context.RoleSightings.Where(s => EF.Parameter(ids).Contains(s.RoleId) && s.Document!.FirstDay != null && s.Document.DatePrecision >= DatePrecision.Month)
            .Select(s => new { s.Role!.SpeakerId, Day = s.Document!.FirstDay!.Value }).Distinct().ToListAsync(cancellation);
        var holding = new OfficeHolding(seen.Select(it => (it.SpeakerId, it.Day)), [.. roles.Where(role => role.Origin == DateOrigin.Hand).Select(role => (role.SpeakerId, role.FirstSeen, role.LastSeen))]);
        var names = await context.Speakers.Where(s => roles.Select(role => role.SpeakerId).Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, cancellation);
        foreach (var use in uses.OrderBy(use => use.DocumentId))
            await DecideAsync(use, use.Day is { } day ? holding.On(day) : null, names, cancellation);
    }

    private async Task DecideAsync(OfficeUse use, (long Speaker, DateOnly? Before, DateOnly? After)? holder, Dictionary<long, string> names, CancellationToken cancellation)
    {
        var kind = await context.Speakers.Where(s => s.Id == use.SpeakerId).Select(s => s.Kind).SingleAsync(cancellation);
        // A person who is meant without a reason was set by hand: the office was merged into one.
        if (kind == SpeakerKind.Person && use.Reason is null)
            return;
        if (holder is { } found && await AreTwoAsync(use.SpeakerId, found.Speaker, cancellation))
            holder = null;
        var reason = holder is { } known ? Words(use, known, names[known.Speaker]) : null;
        var to = holder?.Speaker ?? (kind == SpeakerKind.Person ? await OfficeAsync(use.Name, cancellation) : use.SpeakerId);
        if (to != use.SpeakerId)
        {
            await context.Quotes.IgnoreQueryFilters().Where(q => q.DocumentId == use.DocumentId && q.NamedAs == use.Name && q.Office != null && !q.SpeakerByHand && q.SpeakerId == use.SpeakerId)
                .ExecuteUpdateAsync(set => set.SetProperty(q => q.SpeakerId, to), cancellation);
            _changed.Add(use.DocumentId);
            _left.Add(use.SpeakerId);
        }

        if (reason != use.Reason)
            await SpeakerReasons.SaveAsync(context, [(new Naming(to, use.DocumentId, use.Name, SpeakerKind.Role, use.Day, []), reason)], cancellation);
    }

    private Task<bool> AreTwoAsync(long one, long other, CancellationToken cancellation) =>
        context.SpeakerPairs.AnyAsync(p => p.IsRejected && ((p.FirstId == one && p.SecondId == other) || (p.FirstId == other && p.SecondId == one)), cancellation);

    private static string Words(OfficeUse use, (long Speaker, DateOnly? Before, DateOnly? After) holder, string name)
    {
        var days = new[] { holder.Before, holder.After }.OfType<DateOnly>().Distinct().Select(day => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)).ToList();
        return $"“{use.Name}” was {name} at that time: {(days.Count == 0 ? "a person gave the days of the office" : $"so named in documents of {string.Join(" and ", days)}")}.";
    }

    /// <summary>The speaker who is known by these words only.</summary>
    private async Task<long> OfficeAsync(string name, CancellationToken cancellation)
    {
        var folded = Folding.Fold(name);
        var known = await context.Speakers.IgnoreQueryFilters([QuoteTrackerContext.Merged]).AsTracking()
            .Where(s => s.Kind == SpeakerKind.Role && s.FoldedName == folded && (s.MergedIntoId == null || s.MergedByMachine)).OrderBy(s => s.MergedIntoId != null).ThenBy(s => s.Id).FirstOrDefaultAsync(cancellation);
        if (known is null)
        {
            known = new Speaker { Name = name, FoldedName = folded, Kind = SpeakerKind.Role };
            known.Aliases.Add(SpeakerNames.Alias(name, byHand: false));
            context.Speakers.Add(known);
            await context.SaveChangesAsync(cancellation);
            known.Color = Speaker.ColorOf(known.Id);
        }

        (known.MergedIntoId, known.MergedByMachine) = (null, false);
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
        return known.Id;
    }

    /// <summary>Offices that have no quote left, each with the holder whose quotes they were: their addresses lead there.</summary>
    private async Task<List<(long Speaker, long To)>> EmptyAsync(CancellationToken cancellation)
    {
        var empty = new List<(long, long)>();
        foreach (var id in _left)
        {
            var name = await context.Speakers.Where(s => s.Id == id && s.Kind == SpeakerKind.Role && !s.NamedByHand && !context.Quotes.IgnoreQueryFilters().Any(q => q.SpeakerId == id)).Select(s => s.Name).SingleOrDefaultAsync(cancellation);
            if (name is null || OfficeKey.Of(name) is not { } office)
                continue;
            var to = await context.Quotes.IgnoreQueryFilters().Where(q => q.Office == office && q.SpeakerReason != null && q.SpeakerId != null).GroupBy(q => q.SpeakerId!.Value)
                .OrderByDescending(q => q.Count()).ThenBy(q => q.Key).Select(q => (long?)q.Key).FirstOrDefaultAsync(cancellation);
            if (to is { } holder)
                empty.Add((id, holder));
        }

        return empty;
    }
}
