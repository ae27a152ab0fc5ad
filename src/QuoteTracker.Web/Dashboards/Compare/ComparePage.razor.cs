using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Compare;

/// <summary>Two to four speakers beside each other; who, on which theme and when stands in the address.</summary>
public sealed partial class ComparePage
{
    private const int MostSuggested = 8;

    [CascadingParameter]
    public required QuoteAddress Address { get; set; }

    [PersistentState]
    public CompareAnswer? Answer { get; set; }

    /// <summary>Who could be compared, while fewer than two are chosen.</summary>
    [PersistentState]
    public IReadOnlyList<FilterChoice>? Suggested { get; set; }

    /// <summary>The query part that <see cref="Answer"/> answers.</summary>
    [PersistentState]
    public string? Asked { get; set; }

    [Inject]
    private CompareQuery Query { get; set; } = null!;

    [Inject]
    private FilterChoicesQuery Choices { get; set; } = null!;

    private QuoteFilter Filter => Address.Filter;

    private IReadOnlyList<NamedSpeaker> Chosen => [.. (Answer?.Speakers ?? []).Select(s => s.Speaker)];

    private IEnumerable<long> Ids => Chosen.Select(s => s.Id);

    /// <summary>The highest count of any of them in a step of time: all charts reach up to it.</summary>
    private long Ceiling => Answer!.Speakers.SelectMany(s => s.OverTime).Select(count => (long)count.Of(Address.Unit)).DefaultIfEmpty().Max();

    private IReadOnlyList<HeatMapColumn> Columns => [.. Answer!.Themes.Select(theme => new HeatMapColumn(theme.Name, Urls.Theme(theme.Id)))];

    private IReadOnlyList<HeatMapRow> Rows =>
    [
        .. Answer!.Speakers.Select(s => new HeatMapRow(s.Speaker.Name, Urls.Speaker(s.Speaker.Id), s.Speaker.Color,
            [.. s.ByTheme.Zip(Answer.Themes, (count, theme) => MarkOf(s.Speaker, theme, count))])),
    ];

    protected override async Task OnParametersSetAsync()
    {
        if (Answer is null || Asked != Address.ToQueryString())
            await AskAsync();
    }

    private async Task AskAsync()
    {
        Answer = await Query.AskAsync(Filter, Address.Unit);
        Suggested = Answer.Speakers.Count < 2 ? [.. (await Choices.SpeakersAsync("")).Where(s => s.Quotes > 0 && !Ids.Contains(s.Id)).Take(MostSuggested)] : [];
        Asked = Address.ToQueryString();
    }

    private QuoteFilter Of(long speaker) => Filter with { Speakers = [speaker] };

    private ChartMark MarkOf(NamedSpeaker speaker, NamedTheme theme, PeriodCount count) =>
        new(count.Of(Address.Unit), OverTimeMarks.Says(speaker.Name, theme.Name, count), Urls.Quotes(Of(speaker.Id) with { Themes = [theme.Id] }));
}
