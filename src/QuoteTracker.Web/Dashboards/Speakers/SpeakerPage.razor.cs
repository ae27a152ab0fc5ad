using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>One speaker: who it is, what it says again and again, who echoes it, and all its quotes. The address of a merged speaker leads to the one it became.</summary>
public sealed partial class SpeakerPage
{
    private IReadOnlyList<ChartSeries> _series = [];
    private IReadOnlyList<RankedBar> _themes = [];
    private TimeScale? _roleScale;
    private IReadOnlyList<PeriodLane> _roles = [];

    [Parameter]
    public long Id { get; set; }

    [CascadingParameter]
    public required QuoteAddress Address { get; set; }

    /// <summary>Kept from prerendering, so that the database is asked once.</summary>
    [PersistentState]
    public SpeakerAnswer? Answer { get; set; }

    [PersistentState]
    public QuotesAnswer? Quotes { get; set; }

    /// <summary>The address that both answer.</summary>
    [PersistentState]
    public string? Asked { get; set; }

    [Inject]
    private SpeakerQuery Query { get; set; } = null!;

    [Inject]
    private QuotesQuery QuotesQuery { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string Here => Urls.Speaker(Id, Address.Filter, Address.Sort, Address.Page, Address.Unit);

    protected override async Task OnParametersSetAsync()
    {
        if (Asked != Here)
            await AskAsync();
        else
            Lay();
    }

    private QuoteFilter Own(QuoteFilter filter) => filter with { Speakers = [Id] };

    private async Task AskAsync()
    {
        var here = Here;
        var answer = await Query.AskAsync(Id, Address.Filter, Address.Unit);
        if (answer?.MergedIntoId is { } into)
        {
            Navigation.NavigateTo(OldAddress.Renew(Navigation.Uri, new Dictionary<long, long> { [Id] = into }), replace: true);
            return;
        }

        var quotes = answer is null ? null : await QuotesQuery.AskAsync(Address with { Filter = Own(Address.Filter) });
        (Answer, Quotes, Asked) = (answer, quotes, here);
        Lay();
    }

    private void Lay()
    {
        _series = Answer is null ? [] : OverTimeMarks.For(Answer.OverTime, Own(Address.Filter), Address.Unit);
        (_roleScale, _roles) = Answer is null ? (null, []) : (RoleLanes.ScaleOf(Answer), RoleLanes.For(Answer));
        _themes = Answer is null ? [] : SpeakerMarks.Themes(Answer, Own(Address.Filter), Address.Unit);
    }

    private string? RolesNote(SpeakerAnswer speaker) => (speaker.Roles.Count - _roles.Count) switch
    {
        0 => null,
        1 => "1 role whose time is not known is not on the axis",
        var others => $"{Numbers.Show(others)} roles whose time is not known are not on the axis",
    };
}
