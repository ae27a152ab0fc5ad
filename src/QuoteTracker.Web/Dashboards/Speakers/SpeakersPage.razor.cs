using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>The list of speakers. What is selected stays so while one searches and turns pages, so that spellings far apart can be brought together.</summary>
public sealed partial class SpeakersPage
{
    private readonly Dictionary<long, SpeakerRow> _selected = [];
    private bool _isMerging;

    [CascadingParameter]
    public required QuoteAddress Address { get; set; }

    [SupplyParameterFromQuery(Name = "order")]
    private string? Order { get; set; }

    /// <summary>Kept from prerendering, so that the database is asked once.</summary>
    [PersistentState]
    public SpeakersAnswer? Answer { get; set; }

    /// <summary>The address that <see cref="Answer"/> answers.</summary>
    [PersistentState]
    public string? Asked { get; set; }

    [Inject]
    private SpeakersQuery Query { get; set; } = null!;

    [Inject]
    private SpeakerMerging Merging { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    private string Here => Urls.Speakers(Address.Filter, OrderName, Address.Page);

    /// <summary>The order, for the links of the filter bar.</summary>
    private string Keep => Urls.Speakers(null, OrderName).Split('?') is [_, var own] ? own : "";

    private bool IsFiltered => Urls.Of("", Address.Filter).Length > 0;

    private string? OrderName => SpeakerOrders.NameOf(SpeakerOrders.Of(Order));

    protected override async Task OnParametersSetAsync()
    {
        if (Answer is null || Asked != Here)
            await AskAsync();
    }

    private async Task AskAsync() =>
        (Answer, Asked) = (await Query.AskAsync(new(Address.Filter, SpeakerOrders.Of(Order), Address.Page)), Here);

    private void Select(SpeakerRow row)
    {
        if (!_selected.Remove(row.Id))
            _selected.Add(row.Id, row);
    }

    private async Task MergeAsync(SpeakerMerge merge)
    {
        _isMerging = false;
        if (await Acting.DoAsync(() => Merging.MergeAsync(merge.Others, merge.Into)) is { IsDone: true })
            _selected.Clear();
    }
}
