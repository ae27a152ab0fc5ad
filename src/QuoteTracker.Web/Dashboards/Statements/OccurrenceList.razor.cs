using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Shell;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>The places where a statement stands, each in its paragraph, oldest first: move by key, open the document, detach.</summary>
public sealed partial class OccurrenceList : IDisposable
{
    private const string FromHere = "#places";
    private IDisposable? _keys;
    private int _at;

    [Parameter, EditorRequired]
    public required StatementAnswer Answer { get; set; }

    /// <summary>Called with the id of a quote that does not belong here.</summary>
    [Parameter]
    public EventCallback<long> OnDetach { get; set; }

    [Inject]
    private Keyboard Keyboard { get; set; } = null!;

    [Inject]
    private Browser Browser { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private int First => Answer.Quotes == 0 ? 0 : (Answer.Page - 1) * StatementQuery.PageSize;

    private string Sentence => Answer.Pages > 1
        ? $"{Numbers.Show(First + 1)} to {Numbers.Show(First + Answer.Occurrences.Count)} of {Numbers.Count(Answer.Quotes, "quote", "quotes")}, oldest first"
        : $"{Numbers.Count(Answer.Quotes, "quote", "quotes")}, oldest first";

    protected override void OnInitialized() => _keys = Keyboard.Bind("Places", Keys);

    protected override void OnParametersSet() => _at = Math.Clamp(_at, 0, Math.Max(0, Answer.Occurrences.Count - 1));

    public void Dispose() => _keys?.Dispose();

    private IReadOnlyList<KeyBinding> Keys() => Answer.Occurrences.Count == 0 ? [] :
    [
        new("j", "next place", () => MoveAsync(1)),
        new("k", "place before", () => MoveAsync(-1)),
        new("o", "show it in the document", Open),
        .. Answer.Quotes > 1 ? [new KeyBinding("d", "detach: it is not this statement", () => DetachAsync(Answer.Occurrences[_at].Quote))] : Array.Empty<KeyBinding>(),
    ];

    private async Task MoveAsync(int by)
    {
        _at = Math.Clamp(_at + by, 0, Answer.Occurrences.Count - 1);
        StateHasChanged();
        await Browser.FocusAsync(IdOf(Answer.Occurrences[_at]));
    }

    private Task Open()
    {
        Navigation.NavigateTo(Urls.DocumentQuote(Answer.Occurrences[_at].Document, Answer.Occurrences[_at].Quote));
        return Task.CompletedTask;
    }

    private Task DetachAsync(long quote) => OnDetach.InvokeAsync(quote);

    private static string IdOf(StatementOccurrence place) => $"place-{place.Quote}";
}
