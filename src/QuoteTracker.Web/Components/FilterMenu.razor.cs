using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>A chip of the filter bar that opens the values to choose from; every choice is a link.</summary>
public sealed partial class FilterMenu : IDisposable
{
    private CancellationTokenSource _search = new();
    private IReadOnlyList<FilterOption> _found = [];
    private string _typed = "";
    private bool _asked;

    [Parameter, EditorRequired]
    public required FilterPart Part { get; set; }

    /// <summary>True when one value is always set, as with an order: that is nothing to mark.</summary>
    [Parameter]
    public bool IsChoiceOfOne { get; set; }

    private IEnumerable<FilterOption> Options =>
        _typed.Length > 0 || IsChoiceOfOne ? _found : Part.Set.Concat(_found.Where(f => !Part.Set.Any(s => s.Text == f.Text)));

    protected override async Task OnParametersSetAsync()
    {
        if (_asked)
            await FindAsync();
    }

    public void Dispose()
    {
        _search.Cancel();
        _search.Dispose();
    }

    private Task ToggledAsync() => _asked ? Task.CompletedTask : FindAsync();

    private Task TypedAsync(ChangeEventArgs typed)
    {
        _typed = (typed.Value as string ?? "").Trim();
        return FindAsync();
    }

    private async Task FindAsync()
    {
        await _search.CancelAsync();
        _search.Dispose();
        _search = new CancellationTokenSource();
        var asked = _search.Token;
        try
        {
            var found = await Part.FindAsync(_typed, asked);
            if (!asked.IsCancellationRequested)
                (_found, _asked) = (found, true);
        }
        catch (OperationCanceledException)
        {
            // More was typed: that search answers.
        }
    }
}
