using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>The list of speakers. What is selected stays so while one searches and turns pages, so that spellings far apart can be brought together.</summary>
public sealed partial class SpeakersPage
{
    private readonly Dictionary<long, SpeakerRow> _selected = [];
    private SpeakerAnswer? _spelled;
    private Opened _open;

    private enum Opened
    {
        Nothing,
        Merge,
        Split,
        Name,
        Spellings,
    }

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
    private SpeakerQuery OneQuery { get; set; } = null!;

    [Inject]
    private SpeakerShaping Shaping { get; set; } = null!;

    [Inject]
    private SpeakerSplitting Splitting { get; set; } = null!;

    [Inject]
    private SpeakerMerging Merging { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    private string Here => Urls.Speakers(Address.Filter, OrderName, Address.Page, Address.Unit);

    /// <summary>The order, for the links of the filter bar.</summary>
    private string Keep => Urls.Speakers(null, OrderName).Split('?') is [_, var own] ? own : "";

    private bool IsFiltered => Address.IsFiltered;

    private string? OrderName => SpeakerOrders.NameOf(SpeakerOrders.Of(Order));

    protected override async Task OnParametersSetAsync()
    {
        if (Answer is null || Asked != Here)
            await AskAsync();
    }

    private async Task AskAsync()
    {
        (Answer, Asked) = (await Query.AskAsync(new(Address.Filter, SpeakerOrders.Of(Order), Address.Page, Address.Unit)), Here);
        foreach (var row in Answer.Rows.Where(row => _selected.ContainsKey(row.Id)))
            _selected[row.Id] = row;
        if (_open == Opened.Spellings)
            await OpenSpellingsAsync();
    }

    private void Select(SpeakerRow row)
    {
        if (!_selected.Remove(row.Id))
            _selected.Add(row.Id, row);
    }

    private void Open(Opened what) => _open = what;

    private void Close() => _open = Opened.Nothing;

    private async Task OpenSpellingsAsync()
    {
        _spelled = await OneQuery.AskAsync(_selected.Keys.First(), QuoteFilter.All);
        Open(_spelled is null ? Opened.Nothing : Opened.Spellings);
    }

    private Task MergeAsync(SpeakerMerge merge) => ActAsync(() => Merging.MergeAsync(merge.Others, merge.Into, merge.Name));

    private Task ApartAsync() => _selected.Keys.ToArray() is [var one, var other] ? ActAsync(() => Shaping.NotTheSameAsync(one, other)) : Task.CompletedTask;

    private Task RenameAsync(string name) => ActAsync(() => Shaping.RenameAsync(_selected.Keys.First(), name));

    private Task SplitAsync(SplitDecision split) => ActAsync(() => Splitting.SplitAsync(_selected.Keys.First(), split.By, split.To));

    /// <summary>Does it to the selected ones; when it is done, none is selected any more.</summary>
    private async Task ActAsync(Func<Task<Acted>> act)
    {
        Close();
        if (await Acting.DoAsync(act) is { IsDone: true })
            _selected.Clear();
    }
}
