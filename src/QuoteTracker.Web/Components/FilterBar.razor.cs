using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>
/// The one filter bar of every list: search, filters, number of hits, sort, copy link, saved views, export.
/// It holds no state of its own: every choice is a link, and typing asks the page to navigate.
/// </summary>
public sealed partial class FilterBar : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);
    private CancellationTokenSource _typing = new();
    private string _typed = "";
    private string _asked = "";
    private string _name = "";
    private bool _copied;

    /// <summary>The search text of the address.</summary>
    [Parameter]
    public string? Text { get; set; }

    /// <summary>Called with what was typed, after a pause.</summary>
    [Parameter]
    public EventCallback<string> OnText { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<FilterPart> Parts { get; set; }

    /// <summary>Further values that are set and have no menu, with their names: "Statement", "Only".</summary>
    [Parameter]
    public IReadOnlyList<(FilterOption Option, string Name)> Others { get; set; } = [];

    [Parameter]
    public DateOnly? From { get; set; }

    [Parameter]
    public DateOnly? To { get; set; }

    /// <summary>The choices between dated, undated and both.</summary>
    [Parameter]
    public IReadOnlyList<FilterOption> Dated { get; set; } = [];

    [Parameter]
    public EventCallback<(DateOnly? From, DateOnly? To)> OnPeriod { get; set; }

    /// <summary>How much there is, with its noun: "214 quotes".</summary>
    [Parameter]
    public string? Hits { get; set; }

    /// <summary>What can be counted, and which is; none for a page that counts one thing only.</summary>
    [Parameter]
    public IReadOnlyList<FilterOption> Units { get; set; } = [];

    /// <summary>The orders to choose from; none for a page that has one order.</summary>
    [Parameter]
    public IReadOnlyList<FilterOption> Sort { get; set; } = [];

    [Parameter]
    public IReadOnlyList<SavedLink> Views { get; set; } = [];

    /// <summary>Called with a name for the page as it is filtered now.</summary>
    [Parameter]
    public EventCallback<string> OnSave { get; set; }

    /// <summary>Called with the id of a saved view to remove.</summary>
    [Parameter]
    public EventCallback<long> OnRemove { get; set; }

    /// <summary>The files that what is shown can be had as.</summary>
    [Parameter]
    public IReadOnlyList<FilterOption> Exports { get; set; } = [];

    /// <summary>This page without filters; null when none is set.</summary>
    [Parameter]
    public string? ClearAddress { get; set; }

    [Inject]
    private Browser Browser { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private IEnumerable<(FilterOption Option, string Name)> Set =>
        Parts.SelectMany(part => part.Set.Select(option => (option, part.Name))).Concat(Others);

    private FilterPart SortPart => new("Sort", [.. Sort.Where(o => o.IsSet)], (_, _) => Task.FromResult(Sort));

    protected override void OnParametersSet()
    {
        var text = Text ?? "";
        if (text != _asked)
            _typed = _asked = text;
        _copied = false;
    }

    public void Dispose()
    {
        _typing.Cancel();
        _typing.Dispose();
    }

    private async Task TypedAsync()
    {
        await _typing.CancelAsync();
        _typing.Dispose();
        _typing = new CancellationTokenSource();
        var typing = _typing.Token;
        try
        {
            await Task.Delay(Pause, Clock, typing);
            _asked = _typed.Trim();
            await OnText.InvokeAsync(_asked);
        }
        catch (OperationCanceledException)
        {
            // More was typed.
        }
    }

    private async Task CopyAsync() => _copied = await Browser.CopyAsync(Navigation.Uri);

    private async Task SaveAsync()
    {
        var name = _name.Trim();
        _name = "";
        if (name.Length > 0)
            await OnSave.InvokeAsync(name);
    }
}
