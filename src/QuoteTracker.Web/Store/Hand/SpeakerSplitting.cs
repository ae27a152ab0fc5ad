using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Makes two speakers of one: some of its quotes go to a new speaker, or to another that is known. The two are never suggested as one again.</summary>
public sealed class SpeakerSplitting(HandWork work)
{
    /// <summary>Splits; <see cref="SpeakerChoice.New"/> always makes a new speaker, also one of the same name.</summary>
    public Task<Acted> SplitAsync(long id, SplitBy by, SpeakerChoice to, CancellationToken stop = default) =>
        work.DoAsync("split-speaker", context => SplitAsync(context, work.Now, id, by, to, stop), stop);

    /// <summary>What splitting would change.</summary>
    public Task<ShapingPreview> PreviewAsync(long id, SplitBy by, SpeakerChoice to, CancellationToken stop = default) =>
        work.PreviewAsync(context => SplitAsync(context, work.Now, id, by, to, stop), stop);

    /// <summary>The same inside another act.</summary>
    internal static async Task<HandOutcome> SplitAsync(QuoteTrackerContext context, DateTime now, long id, SplitBy by, SpeakerChoice choice, CancellationToken stop)
    {
        var from = await LoadAsync(context, id, stop);
        if (from is null)
            return HandOutcome.Cannot("That speaker is no longer there: it was merged or removed.");
        var (to, toProblem) = await TargetAsync(context, from, choice, stop);
        var (quotes, quotesProblem) = await new SplitQuotes(context, from).FindAsync(by, stop);
        if (to is null || quotesProblem is not null)
            return HandOutcome.Cannot(toProblem ?? quotesProblem!);
        await MoveAsync(context, now, from, to, by, quotes, stop);
        await TellApartAsync(context, from, to, stop);
        return HandOutcome.Did("speaker", id, $"Split {Words(by, from, quotes.Count)} off {from.Name}: {(to.Id > 0 ? "to" : "new speaker")} {to.Name}");
    }

    private static Task<Speaker?> LoadAsync(QuoteTrackerContext context, long id, CancellationToken stop) =>
        context.Speakers.Include(s => s.Aliases).Include(s => s.Roles).AsSplitQuery().SingleOrDefaultAsync(s => s.Id == id, stop);

    private static async Task<(Speaker? To, string? Problem)> TargetAsync(QuoteTrackerContext context, Speaker from, SpeakerChoice choice, CancellationToken stop)
    {
        switch (choice)
        {
            case SpeakerChoice.Existing { Id: var id } when id != from.Id:
                return await LoadAsync(context, id, stop) is { } known ? (known, null) : (null, "That speaker is no longer there: it was merged or removed. Choose again.");
            case SpeakerChoice.New { Name: var name } when !string.IsNullOrWhiteSpace(name):
                var made = new Speaker { Name = name.Trim(), FoldedName = Folding.Fold(name.Trim()), Kind = from.Kind, NamedByHand = true, Color = (await context.Speakers.CountAsync(stop) % 8) + 1 };
                // A name that both have says of no document which of the two it means.
                made.Aliases.Add(SpeakerNames.Alias(made.Name, byHand: from.Aliases.TrueForAll(a => a.FoldedName != made.FoldedName)));
                context.Speakers.Add(made);
                return (made, null);
            default:
                return (null, "Say who the other speaker is: a name, or one that is known.");
        }
    }

    private static async Task MoveAsync(QuoteTrackerContext context, DateTime now, Speaker from, Speaker to, SplitBy by, IReadOnlyList<Quote> quotes, CancellationToken stop)
    {
        foreach (var quote in quotes)
            quote.Speaker = to;
        if (by is SplitBy.Quotes)
            Fix(quotes, now);
        if (SplitOf(by, from, to) is { } split)
            context.SpeakerSplits.Add(split);

        var moving = new SpeakerMoving(context, from, to);
        var moved = quotes.Select(q => q.DocumentId).Distinct().ToList();
        var staying = await context.Quotes.Where(q => q.SpeakerId == from.Id && moved.Contains(q.DocumentId)).ToListAsync(stop);
        var documents = moved.Except(staying.Where(q => q.Speaker != to).Select(q => q.DocumentId)).ToList();
        if (by is SplitBy.Spelling { AliasId: var alias })
            Give(context, from.Aliases.Single(a => a.Id == alias), to);
        if (by is not SplitBy.Quotes)
            await moving.ShareSpellingsAsync(documents, quotes.Select(q => q.NamedAs).OfType<string>().ToHashSet(), stop);
        await moving.MoveSightingsAsync(documents, stop);
        if (by is SplitBy.Days days)
            await MoveRolesOfAsync(days, from, moving, stop);
    }

    /// <summary>What a person says of single quotes holds for these for good.</summary>
    private static void Fix(IReadOnlyList<Quote> quotes, DateTime now)
    {
        foreach (var quote in quotes)
            (quote.SpeakerByHand, quote.Confidence, quote.ReviewedAt, quote.NamedAs) = (true, 1, now, null);
    }

    private static SpeakerSplit? SplitOf(SplitBy by, Speaker from, Speaker to) => by switch
    {
        SplitBy.Spelling spelling => new() { From = from, To = to, Spelling = from.Aliases.Single(a => a.Id == spelling.AliasId).FoldedName },
        SplitBy.Days days => new() { From = from, To = to, FirstDay = days.From, LastDay = days.To },
        SplitBy.Outlet outlet => new() { From = from, To = to, Source = outlet.Name },
        _ => null,
    };

    private static void Give(QuoteTrackerContext context, SpeakerAlias spelling, Speaker to)
    {
        context.Remove(spelling);
        if (to.Aliases.Find(a => a.Name == spelling.Name) is { } known)
            known.ByHand = true;
        else
            to.Aliases.Add(SpeakerNames.Alias(spelling.Name, byHand: true));
    }

    /// <summary>Roles that a person gave go along when they lie within the days.</summary>
    private static async Task MoveRolesOfAsync(SplitBy.Days days, Speaker from, SpeakerMoving moving, CancellationToken stop)
    {
        foreach (var role in from.Roles.Where(r => r.Origin == DateOrigin.Hand && IsWithin(r, days)).ToList())
            await moving.MoveRoleAsync(role, stop);
    }

    private static bool IsWithin(SpeakerRole role, SplitBy.Days days) =>
        (days.From is null || role.FirstSeen >= days.From) && (days.To is null || role.LastSeen <= days.To);

    private static async Task TellApartAsync(QuoteTrackerContext context, Speaker one, Speaker other, CancellationToken stop)
    {
        var (first, second) = other.Id > 0 && other.Id < one.Id ? (other, one) : (one, other);
        var pair = await context.SpeakerPairs.SingleOrDefaultAsync(p => p.FirstId == first.Id && p.SecondId == second.Id, stop);
        if (pair is null)
            context.SpeakerPairs.Add(new SpeakerPair { First = first, Second = second, Reason = "split by hand", IsRejected = true });
        else
            pair.IsRejected = true;
    }

    private static string Words(SplitBy by, Speaker from, int quotes)
    {
        var count = quotes == 1 ? "1 quote" : $"{quotes} quotes";
        return by switch
        {
            SplitBy.Spelling spelling => $"the spelling “{from.Aliases.Single(a => a.Id == spelling.AliasId).Name}” with {count}",
            SplitBy.Days { From: null, To: { } last } => $"{count} until {last:yyyy-MM-dd}",
            SplitBy.Days { From: { } first, To: null } => $"{count} from {first:yyyy-MM-dd} on",
            SplitBy.Days { From: { } first, To: { } last } => $"{count} from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}",
            SplitBy.Outlet outlet => $"{count} in {outlet.Name}",
            SplitBy.Documents => $"{count} of a namesake",
            _ => count,
        };
    }
}
