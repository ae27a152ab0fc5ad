using System.Globalization;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Components.Articles;
using QuoteTracker.Web.Shell;

namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>One document: its exact text with what was found in it. The quote that is looked at stands in the address.</summary>
public sealed partial class DocumentPage : IDisposable
{
    private DocumentAnswer? _document;
    private ArticleContent? _content;
    private Article? _article;
    private IDisposable? _keys;
    private SelectedText? _selected;
    private SelectedText? _adding;
    private bool _isAsked;
    private bool _isPicking;
    private long? _shown;

    [Parameter]
    public long Id { get; set; }

    [SupplyParameterFromQuery(Name = "quote")]
    private string? Quote { get; set; }

    [Inject]
    private DocumentQuery Query { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private Keyboard Keyboard { get; set; } = null!;

    [Inject]
    private Browser Browser { get; set; } = null!;

    private IReadOnlyList<DocumentQuote> Quotes => _document?.Quotes ?? [];

    private int At => long.TryParse(Quote, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? Quotes.ToList().FindIndex(q => q.Card.Id == id) : -1;

    private DocumentQuote? Current => At < 0 ? null : Quotes[At];

    private IReadOnlyList<Choice> Likely => [.. Quotes.SelectMany(q => q.Candidates).DistinctBy(c => c.Id)];

    protected override void OnInitialized() => _keys = Keyboard.Bind("This document", () =>
    [
        new("j", "next quote", () => MoveAsync(1)),
        new("k", "quote before", () => MoveAsync(-1)),
        new("a", "add a quote that was missed", AddAsync),
        .. Current is { } quote ? [new KeyBinding("Escape", "look at no quote", () => GoAsync(Urls.DocumentPlace(Id, quote.Card.Id)))] : Array.Empty<KeyBinding>(),
    ]);

    protected override Task OnParametersSetAsync() => _isAsked && _document?.Id == Id ? Task.CompletedTask : AskAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_document is null || _shown == Current?.Card.Id)
            return;
        _shown = Current?.Card.Id;
        if (_shown is not { } quote)
            return;
        await Browser.FocusAsync(QuotePanel.PanelId);
        await Browser.RevealAsync(string.Create(CultureInfo.InvariantCulture, $"q{quote}"));
    }

    public void Dispose() => _keys?.Dispose();

    private async Task AskAsync()
    {
        _document = await Query.AskAsync(new(Id));
        _content = _document is null ? null : DocumentArticle.Of(_document);
        _isAsked = true;
    }

    private Task MoveAsync(int by)
    {
        if (Quotes.Count == 0)
            return Task.CompletedTask;
        var to = At < 0 ? (by > 0 ? 0 : Quotes.Count - 1) : Math.Clamp(At + by, 0, Quotes.Count - 1);
        return to == At ? Task.CompletedTask : GoAsync(Urls.DocumentQuote(Id, Quotes[to].Card.Id));
    }

    private void Go(long quote) => Navigation.NavigateTo(Urls.DocumentQuote(Id, quote), replace: true);

    private Task GoAsync(string address)
    {
        Navigation.NavigateTo(address, replace: true);
        return Task.CompletedTask;
    }

    private async Task SelectedAsync() => _selected = _article is null || _isPicking ? null : Stored(await _article.SelectionAsync());

    /// <summary>The selection in the exact words of the stored text: the browser leaves out what stands between paragraphs.</summary>
    private SelectedText? Stored(SelectedText? selected) =>
        selected is not null && _document is { } document && selected.Start >= 0 && selected.Start < selected.End && selected.End <= document.Text.Length
            ? selected with { Text = document.Text[selected.Start..selected.End] }
            : null;

    private async Task AddAsync()
    {
        if (_article is null || _isPicking)
            return;
        _adding = Stored(await _article.SelectionAsync()) ?? _selected ?? Stored(await PickAsync(_article));
        _selected = null;
        StateHasChanged();
    }

    private async Task<SelectedText?> PickAsync(Article article)
    {
        _isPicking = true;
        StateHasChanged();
        var picked = await article.PickTextAsync();
        _isPicking = false;
        return picked;
    }

    private async Task AddedAsync(long quote)
    {
        _adding = null;
        await AskAsync();
        Go(quote);
    }

    private void Leave() => _adding = null;
}
