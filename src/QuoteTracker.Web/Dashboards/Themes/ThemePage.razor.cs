using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>One theme: its key terms, who says what about it when, and its quotes, filtered as the address says.</summary>
public sealed partial class ThemePage
{
    [Parameter]
    public long Id { get; set; }

    [CascadingParameter]
    public required QuoteAddress Address { get; set; }

    [PersistentState]
    public ThemeAnswer? Answer { get; set; }

    [PersistentState]
    public QuotesAnswer? Quotes { get; set; }

    /// <summary>The theme that <see cref="Answer"/> was asked for.</summary>
    [PersistentState]
    public long? AskedFor { get; set; }

    [Inject]
    private ThemeQuery Query { get; set; } = null!;

    [Inject]
    private QuotesQuery QuotesQuery { get; set; } = null!;

    private string Path => Urls.Theme(Id);

    private QuoteAddress About => Address with { Filter = Within(Address.Filter) };

    private string Sentence
    {
        get
        {
            var counts = Answer!.Counts;
            var period = Dates.Period(counts.First, counts.Last);
            return $"{CountUnits.Both(new(counts.Utterances, counts.Reports))} by {Numbers.Count(counts.Speakers, "speaker", "speakers")} in {Numbers.Count(counts.Documents, "document", "documents")}"
                + (period.Length == 0 ? "" : $", {period}")
                + (Answer.ByHand ? "; shaped by hand: the program adds terms but takes none away" : "");
        }
    }

    private IReadOnlyList<RankedBar> Speakers =>
    [
        .. Answer!.Speakers.Select(s => new RankedBar(
            s.Speaker.Name,
            new ChartMark(s.Said.Of(Address.Unit), $"{s.Speaker.Name}: {CountUnits.Both(s.Said)}", Urls.Quotes(About.Filter with { Speakers = [s.Speaker.Id] })),
            s.Speaker.Color)),
    ];

    private QuoteFilter CompareFilter => About.Filter with { Speakers = [.. Answer!.Speakers.Take(4).Select(s => s.Speaker.Id)] };

    protected override async Task OnParametersSetAsync()
    {
        if (AskedFor != Id || Quotes?.Asked != About.ToQueryString())
            await AskAsync();
    }

    private async Task AskAsync()
    {
        Answer = await Query.AskAsync(new(Id, Address.Filter, Address.Unit));
        Quotes = await QuotesQuery.AskAsync(About);
        AskedFor = Id;
    }

    private QuoteFilter Within(QuoteFilter filter) => filter with { Themes = [Id] };
}
