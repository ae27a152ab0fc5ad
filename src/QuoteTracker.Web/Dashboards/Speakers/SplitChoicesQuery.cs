using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Answers what a speaker can be split by.</summary>
public sealed class SplitChoicesQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    /// <summary>How many quotes <see cref="QuotesAsync"/> gives at most.</summary>
    public const int MostQuotes = 100;

    /// <summary>Null when the speaker is no longer there.</summary>
    public async Task<SplitChoices?> AskAsync(long id, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var speaker = await context.Speakers.AsNoTracking().Include(s => s.Aliases).SingleOrDefaultAsync(s => s.Id == id, stop);
        if (speaker is null)
            return null;
        var quotes = context.Quotes.AsNoTracking().Where(q => q.SpeakerId == id);
        var named = await NamedAsync(context, id, stop);
        var outlets = await quotes.Where(q => q.Document!.Source != null).GroupBy(q => q.Document!.Source!).Select(g => new { Name = g.Key, Quotes = g.Count() }).ToListAsync(stop);
        return new(
            speaker.Name,
            await quotes.CountAsync(stop),
            [.. speaker.Aliases.Select(a => new SplitChoices.Spelling(a.Id, a.Name, named.GetValueOrDefault(a.FoldedName), a.FoldedName == speaker.FoldedName)).OrderByDescending(a => a.Quotes).ThenBy(a => a.Name)],
            [.. outlets.OrderByDescending(o => o.Quotes).ThenBy(o => o.Name).Select(o => new SplitChoices.Outlet(o.Name, o.Quotes))],
            await quotes.MinAsync(q => q.FirstDay, stop),
            await quotes.MaxAsync(q => q.FirstDay, stop));
    }

    /// <summary>The speaker's quotes with these words, newest first.</summary>
    public async Task<IReadOnlyList<SplitQuoteRow>> QuotesAsync(long id, string words, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var selected = await context.Ledger.SelectAsync(context, new QuoteFilter { Speakers = [id], Text = string.IsNullOrWhiteSpace(words) ? null : words }, stop);
        var ids = SelectedOrder.Page(selected, QuoteSort.Newest, 0, MostQuotes);
        return await context.Quotes.AsNoTracking().Where(q => ids.Contains(q.Id)).OrderByDescending(q => q.FirstDay).ThenBy(q => q.Id)
            .Select(q => new SplitQuoteRow(q.Id, q.Text, q.FirstDay, q.Document!.Source, q.NamedAs)).ToListAsync(stop);
    }

    /// <summary>How many quotes call the speaker by each folded name.</summary>
    internal static async Task<IReadOnlyDictionary<string, int>> NamedAsync(QuoteTrackerContext context, long id, CancellationToken stop)
    {
        var names = await context.Quotes.Where(q => q.SpeakerId == id && q.NamedAs != null).GroupBy(q => q.NamedAs!).Select(g => new { Name = g.Key, Quotes = g.Count() }).ToListAsync(stop);
        return names.GroupBy(n => Folding.Fold(n.Name)).ToDictionary(g => g.Key, g => g.Sum(n => n.Quotes));
    }
}
