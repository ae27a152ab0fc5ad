using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>What is in the collection at a glance: how much, when, which lines recur, who speaks about what, what is new. An empty one asks for documents.</summary>
public sealed partial class OverviewPage : IDisposable
{
    private const ChangeKinds Shown = ChangeKinds.Documents | ChangeKinds.Quotes | ChangeKinds.Speakers | ChangeKinds.Statements | ChangeKinds.Themes | ChangeKinds.Imports;
    private IReadOnlyList<ChartSeries> _series = [];
    private IReadOnlyList<HeatMapColumn> _columns = [];
    private IReadOnlyList<HeatMapRow> _rows = [];

    [CascadingParameter]
    public required QuoteAddress Address { get; set; }

    /// <summary>Kept from prerendering, so that the database is asked once.</summary>
    [PersistentState]
    public OverviewAnswer? Answer { get; set; }

    /// <summary>The query part that <see cref="Answer"/> answers.</summary>
    [PersistentState]
    public string? Asked { get; set; }

    [Inject]
    private OverviewQuery Query { get; set; } = null!;

    [Inject]
    private ImportQueue Queue { get; set; } = null!;

    private bool IsFiltered => Address.IsFiltered;

    /// <summary>Without any filter the counts are of all documents, those without quotes among them.</summary>
    private QuoteFilter Filter => IsFiltered ? Address.Filter : QuoteFilter.All;

    private string Here => Urls.Overview(Filter, Address.Unit);

    private bool HasNews => Answer is { New.Lines.Count: > 0 } or { New.Fading.Count: > 0 };

    private IEnumerable<ImportTicket> UnderWay => Queue.Tickets.Where(ticket => !ticket.Progress.IsOver);

    private string Span => Answer?.OverTime is { First.Year: var first, Last.Year: var last }
        ? first == last ? $"{first}" : $"{first} – {last}"
        : "Over time";

    protected override void OnInitialized() => Queue.Added += Added;

    protected override async Task OnParametersSetAsync()
    {
        if (Answer is null || Asked != Here)
            await AskAsync();
        else
            Lay();
    }

    public void Dispose() => Queue.Added -= Added;

    private void Added() => _ = InvokeAsync(StateHasChanged);

    private async Task AskAsync()
    {
        (Answer, Asked) = (await Query.AskAsync(Filter, Address.Unit), Here);
        Lay();
    }

    private void Lay()
    {
        _series = OverTimeMarks.For(Answer!.OverTime, Filter, Address.Unit);
        (_columns, _rows) = (SpeakerThemeMarks.ColumnsOf(Answer.ByTheme), SpeakerThemeMarks.RowsOf(Answer.ByTheme, Filter, Address.Unit));
    }
}
