using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Recurrence;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Which quotes are one statement, as people see it.</summary>
public sealed class StatementShaping(HandWork work)
{
    private const string Gone = "That statement is no longer there: it was merged or lost its last quote.";

    /// <summary>Takes quotes out of their statements; each stands for itself from now on. One that was there as the same point in other words is not suggested for it again.</summary>
    public Task<Acted> DetachAsync(IReadOnlyList<long> quotes, CancellationToken stop = default) => work.DoAsync("detach-quotes", async context =>
    {
        var rows = await context.Quotes.Where(q => quotes.Contains(q.Id) && q.StatementId != null).OrderBy(q => q.Id).ToListAsync(stop);
        if (rows.Count == 0)
            return HandOutcome.Cannot("These quotes are in no statement any more. Reload the page.");
        foreach (var quote in rows)
        {
            var left = quote.StatementId;
            var own = new Statement { Text = quote.Text, ByHand = true };
            foreach (var key in Fingerprint.Of(Wording.Of(quote.Text)))
                context.StatementKeys.Add(new StatementKey { Statement = own, Key = key });
            (quote.Statement, quote.StatementByHand, quote.InOtherWords) = (own, true, false);
            if (await context.Statements.FindAsync([left], stop) is { } former && AreOtherWords(own, former))
                context.StatementLinks.Add(new StatementLink { First = former, Second = own, Kind = StatementLinkKind.NotTheSame });
        }

        return HandOutcome.Did("quote", rows.Count == 1 ? rows[0].Id : null, $"Took {Quoted.These(rows.ConvertAll(q => q.Text))} out of its statement");
    }, stop);

    /// <summary>Makes one statement of two; the wording of <paramref name="into"/> stays the heading.</summary>
    public Task<Acted> MergeAsync(long from, long into, CancellationToken stop = default) => work.DoAsync("merge-statements", async context =>
    {
        var both = await context.Statements.Where(s => s.Id == from || s.Id == into).ToDictionaryAsync(s => s.Id, stop);
        if (from == into || both.Count != 2)
            return HandOutcome.Cannot("Choose two different statements that are still there.");
        var (first, second) = (Math.Min(from, into), Math.Max(from, into));
        var inOtherWords = await context.StatementLinks.AnyAsync(l => l.FirstId == first && l.SecondId == second && l.Kind == StatementLinkKind.SamePoint, stop) || AreOtherWords(both[from], both[into]);
        foreach (var quote in await context.Quotes.IgnoreQueryFilters([QuoteTrackerContext.Rejected]).Where(q => q.StatementId == from).ToListAsync(stop))
            (quote.StatementId, quote.StatementByHand, quote.InOtherWords) = (into, true, quote.InOtherWords || inOtherWords);
        foreach (var earlier in await context.Statements.IgnoreQueryFilters([QuoteTrackerContext.Merged]).Where(s => s.MergedIntoId == from).ToListAsync(stop))
            (earlier.MergedIntoId, earlier.InOtherWords) = (into, earlier.InOtherWords || inOtherWords);
        (both[from].MergedIntoId, both[from].InOtherWords, both[into].ByHand) = (into, inOtherWords, true);
        await new StatementLinkMoving(context, from, into).MoveAsync(stop);
        return HandOutcome.Did("statement", into, $"Merged {Quoted.Short(both[from].Text)} into {Quoted.Short(both[into].Text)}");
    }, stop);

    /// <summary>Says that the quotes of a statement belong together: they stay together whatever the machine finds later.</summary>
    public Task<Acted> ConfirmAsync(long id, CancellationToken stop = default) => work.DoAsync("confirm-statement", async context =>
    {
        var statement = await context.Statements.Include(s => s.Quotes).SingleOrDefaultAsync(s => s.Id == id, stop);
        if (statement is null)
            return HandOutcome.Cannot(Gone);
        statement.ByHand = true;
        foreach (var quote in statement.Quotes)
            quote.StatementByHand = true;
        return HandOutcome.Did("statement", id, $"Confirmed the statement {Quoted.Short(statement.Text)}");
    }, stop);

    /// <summary>Says that two statements are not one; they are not suggested again.</summary>
    public Task<Acted> NotTheSameAsync(long one, long other, CancellationToken stop = default) => work.DoAsync("not-the-same-statement", async context =>
    {
        var (first, second) = (Math.Min(one, other), Math.Max(one, other));
        if (first == second || await context.Statements.CountAsync(s => s.Id == first || s.Id == second, stop) != 2)
            return HandOutcome.Cannot(Gone);
        var link = await context.StatementLinks.SingleOrDefaultAsync(l => l.FirstId == first && l.SecondId == second, stop);
        if (link is null)
            context.StatementLinks.Add(new StatementLink { FirstId = first, SecondId = second, Kind = StatementLinkKind.NotTheSame });
        else
            link.Kind = StatementLinkKind.NotTheSame;
        return HandOutcome.Did("statement", first, "Said that two statements are not the same");
    }, stop);

    /// <summary>True when the words alone would not make them one.</summary>
    private static bool AreOtherWords(Statement one, Statement other) =>
        StatementMatcher.Compare(Wording.Of(one.Text), Wording.Of(other.Text)).Sameness == Sameness.Different;
}
