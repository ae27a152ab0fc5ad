using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Themes;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>What the filter bar and the pickers offer: the values that stored quotes have, by part of a name, the most frequent first; speakers as <see cref="SpeakerSearch"/> finds them.</summary>
public sealed class FilterChoicesQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    private const int Most = 40;

    public async Task<IReadOnlyList<FilterChoice>> SpeakersAsync(string typed, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return [.. (await new SpeakerSearch(context).FindAsync(typed, Most, cancellation)).Select(s => new FilterChoice(s.Id, s.Name, s.Color, s.Quotes) { Detail = s.Role, Why = s.Why })];
    }

    public async Task<IReadOnlyList<FilterChoice>> ThemesAsync(string typed, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var selected = await context.Ledger.SelectAsync(context, QuoteFilter.All, cancellation);
        var themes = await context.Themes.Where(t => !t.IsHidden).Named(typed).Select(t => new { t.Id, t.Name }).ToListAsync(cancellation);
        var sizes = new ThemeSizes(selected, (int)themes.Select(t => t.Id).DefaultIfEmpty().Max() + 1);
        return [.. themes.Select(t => new FilterChoice(t.Id, t.Name, 0, sizes.QuotesOf(t.Id))).OrderByDescending(t => t.Quotes).ThenBy(t => t.Name, StringComparer.Ordinal).Take(Most)];
    }

    public async Task<IReadOnlyList<FilterChoice>> TagsAsync(string typed, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Tags.Named(typed)
            .Select(t => new { t.Id, t.Name, t.Color, Quotes = context.Quotes.Count(q => q.Tags.Any(x => x.TagId == t.Id)) })
            .OrderByDescending(t => t.Quotes).ThenBy(t => t.Name).Take(Most)
            .Select(t => new FilterChoice(t.Id, t.Name, t.Color, t.Quotes)).ToListAsync(cancellation);
    }

    public async Task<IReadOnlyList<(string Source, int Quotes)>> SourcesAsync(string typed, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var selected = await context.Ledger.SelectAsync(context, QuoteFilter.All, cancellation);
        var counts = selected.CountSources();
        return [.. counts.Where(s => Likeness.Holds(s.Source, typed)).OrderByDescending(s => s.Quotes).Take(Most)];
    }

    /// <summary>The names of what a filter has set, so that its chips can be read.</summary>
    public async Task<FilterNames> NamesAsync(QuoteFilter filter, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        List<long> speakers = [.. filter.Speakers, .. filter.NotSpeakers];
        return new(
            speakers.Count == 0 ? [] : await context.Speakers.Where(s => speakers.Contains(s.Id)).Select(s => new FilterChoice(s.Id, s.Label, s.Color, 0)).ToListAsync(cancellation),
            filter.Themes.Count == 0 ? [] : await context.Themes.Where(t => filter.Themes.Contains(t.Id)).Select(t => new FilterChoice(t.Id, t.Name, 0, 0)).ToListAsync(cancellation),
            filter.Tags.Count == 0 ? [] : await context.Tags.Where(t => filter.Tags.Contains(t.Id)).Select(t => new FilterChoice(t.Id, t.Name, t.Color, 0)).ToListAsync(cancellation),
            filter.Statement is { } statement ? await context.Statements.Where(s => s.Id == statement).Select(s => s.Text).SingleOrDefaultAsync(cancellation) : null,
            filter.Document is { } document ? await context.Documents.Where(d => d.Id == document).Select(d => d.Title ?? d.Origin).SingleOrDefaultAsync(cancellation) : null,
            filter.Term is { } term ? await context.ThemeTerms.Where(t => t.Key == term).OrderBy(t => t.Id).Select(t => t.Text).FirstOrDefaultAsync(cancellation) ?? term : null,
            await context.SavedViews.OrderBy(v => v.Name).Select(v => new SavedLink(v.Id, v.Name, v.Address)).ToListAsync(cancellation));
    }
}
