using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Compare;

/// <summary>Asks for up to four speakers beside each other: the filter names them, and the theme, period and words they are compared on.</summary>
public sealed class CompareQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    /// <summary>More do not fit beside each other.</summary>
    public const int MostSpeakers = 4;

    private const int MostThemes = 8;

    public async Task<CompareAnswer> AskAsync(QuoteFilter filter, CountUnit unit = CountUnit.Utterances, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var ids = filter.Speakers.Take(MostSpeakers).ToList();
        if (ids.Count == 0)
            return new(null, null, null, [], [], []);

        var selected = filter with { Speakers = ids };
        var quotes = await context.Ledger.SelectAsync(context, selected, stop);
        var overTime = await OverTimeQuery.AskAsync(context, quotes, MostSpeakers, unit, stop);
        var mix = await SpeakersByThemesQuery.AskAsync(context, quotes, selected, MostSpeakers, MostThemes, unit, stop);
        var people = await context.Speakers.Where(s => ids.Contains(s.Id))
            .Select(s => new { s.Id, Name = s.Label, s.Color }).ToListAsync(stop);
        var said = UtteranceCounts.By(quotes, Math.Max(quotes.SpeakerLimit, (int)people.Select(p => p.Id).DefaultIfEmpty().Max() + 1), new KnownSpeakerKey(quotes));
        var roles = await RolesAtDate.LoadAsync(context, ids, stop);
        var compared = new List<ComparedSpeaker>();
        foreach (var person in people.OrderBy(p => ids.IndexOf(p.Id)))
        {
            compared.Add(new(new(person.Id, person.Name, person.Color), filter.To is { } day ? roles.Of(person.Id, day) : roles.Latest(person.Id), new(said.Utterances[person.Id], said.Reports[person.Id]), quotes.CountUndated((int)person.Id),
                overTime.Series.FirstOrDefault(s => s.SpeakerId == person.Id)?.Counts ?? new PeriodCount[overTime.Scale?.Buckets.Count ?? 0],
                MixOf(mix, person.Id),
                await SamplesQuery.AskAsync(context, filter with { Speakers = [person.Id] }, stop)));
        }

        return new(QuotedActs.Of(quotes), overTime.First, overTime.Last, compared, mix.Themes, await SharedQuery.AskAsync(context, quotes, [.. compared.Select(c => c.Speaker)], stop));
    }

    private static IReadOnlyList<PeriodCount> MixOf(SpeakersByThemes mix, long speaker)
    {
        var row = mix.Speakers.Index().FirstOrDefault(s => s.Item.Id == speaker, (-1, null!)).Index;
        return row < 0 ? new PeriodCount[mix.Themes.Count] : mix.Counts[row];
    }
}
