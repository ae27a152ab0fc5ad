using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace QuoteTracker.Web.Components;

/// <summary>A field that offers choices while one types: arrows move, Enter picks, Escape gives up. Invariant: the marked row is one of those shown.</summary>
public sealed partial class TypeAhead : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);
    private CancellationTokenSource _search = new();
    private IReadOnlyList<Choice> _choices = [];
    private ElementReference _input;
    private string _typed = "";
    private bool _asked;
    private int _at;

    /// <summary>What one chooses: "Speaker".</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>Finds the choices for what was typed, best first; an empty string asks for the usual ones.</summary>
    [Parameter, EditorRequired]
    public required Func<string, CancellationToken, Task<IReadOnlyList<Choice>>> Search { get; set; }

    [Parameter]
    public EventCallback<Choice> OnPick { get; set; }

    /// <summary>Called with what was typed when people may make a new one; without it only choices can be picked.</summary>
    [Parameter]
    public EventCallback<string> OnNew { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Parameter]
    public string? Placeholder { get; set; }

    /// <summary>Words before what was typed in the row that makes a new one: "New tag".</summary>
    [Parameter]
    public string NewText { get; set; } = "New";

    [Parameter]
    public string NothingText { get; set; } = "Nothing found";

    /// <summary>Unique on the page.</summary>
    [Parameter]
    public string Id { get; set; } = "t" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8];

    [Parameter]
    public bool TakesFocus { get; set; }

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    private bool OffersNew => OnNew.HasDelegate && _typed.Trim().Length > 0
        && !_choices.Any(c => string.Equals(c.Text, _typed.Trim(), StringComparison.OrdinalIgnoreCase));

    private int Rows => _choices.Count + (OffersNew ? 1 : 0);

    protected override Task OnInitializedAsync() => FindAsync(TimeSpan.Zero);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && TakesFocus)
            await _input.FocusAsync();
    }

    public void Dispose()
    {
        _search.Cancel();
        _search.Dispose();
    }

    private Task TypedAsync(ChangeEventArgs typed)
    {
        _typed = typed.Value as string ?? "";
        return FindAsync(Pause);
    }

    private async Task FindAsync(TimeSpan pause)
    {
        await _search.CancelAsync();
        _search.Dispose();
        _search = new CancellationTokenSource();
        var asked = _search.Token;
        try
        {
            if (pause > TimeSpan.Zero)
                await Task.Delay(pause, Clock, asked);
            var found = await Search(_typed, asked);
            if (asked.IsCancellationRequested)
                return;
            (_choices, _at, _asked) = (found, 0, true);
        }
        catch (OperationCanceledException)
        {
            // More was typed: that search answers.
        }
    }

    private Task KeyAsync(KeyboardEventArgs key)
    {
        switch (key.Key)
        {
            case "ArrowDown":
                _at = Rows == 0 ? 0 : (_at + 1) % Rows;
                return Task.CompletedTask;
            case "ArrowUp":
                _at = Rows == 0 ? 0 : (_at + Rows - 1) % Rows;
                return Task.CompletedTask;
            case "Enter":
                return PickAsync(_at);
            case "Escape":
                return OnCancel.InvokeAsync();
            default:
                return Task.CompletedTask;
        }
    }

    private Task PickAsync(int row) =>
        row < _choices.Count ? OnPick.InvokeAsync(_choices[row])
        : OffersNew ? OnNew.InvokeAsync(_typed.Trim())
        : Task.CompletedTask;
}
