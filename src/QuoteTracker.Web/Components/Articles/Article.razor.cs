using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace QuoteTracker.Web.Components.Articles;

/// <summary>
/// A document's text for reading, with quotes, speakers and reporting words highlighted. Every run of text carries <c>data-start</c>, its place in the
/// stored text, so that a selection can be told in offsets; a quote's first words carry the id <c>q</c> and its number.
/// </summary>
public sealed partial class Article
{
    private IReadOnlyList<ArticleBlock> _blocks = [];
    private ArticleContent? _shown;
    private ElementReference _root;

    [Parameter, EditorRequired]
    public required ArticleContent Content { get; set; }

    /// <summary>The quote that is looked at; null for none.</summary>
    [Parameter]
    public long? Current { get; set; }

    /// <summary>Called with a quote's id when its words are clicked.</summary>
    [Parameter]
    public EventCallback<long> OnPick { get; set; }

    /// <summary>Called when text may have been selected, or unselected.</summary>
    [Parameter]
    public EventCallback OnSelect { get; set; }

    [Inject]
    private Browser Browser { get; set; } = null!;

    /// <summary>What is selected in the text now; null for nothing.</summary>
    public Task<SelectedText?> SelectionAsync() => Browser.SelectionAsync(_root);

    /// <summary>Lets a person select words with the keyboard, beginning at what is on the screen; null when they gave up.</summary>
    public Task<SelectedText?> PickTextAsync() => Browser.PickTextAsync(_root);

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_shown, Content))
            return;
        _shown = Content;
        _blocks = ArticleLayout.Of(Content);
    }

    private Task SelectedAsync() => OnSelect.InvokeAsync();

    private static string ClassOf(ArticleZoneKind kind) => kind switch
    {
        ArticleZoneKind.Title => "headline",
        ArticleZoneKind.Note => "about",
        _ => "body",
    };

    private RenderFragment Paragraphs(ArticleBlock block) => builder =>
    {
        foreach (var paragraph in block.Paragraphs)
        {
            builder.OpenElement(0, "p");
            builder.SetKey(paragraph.Start);
            foreach (var run in paragraph.Runs)
                Show(builder, run);
            builder.CloseElement();
        }
    };

    private void Show(RenderTreeBuilder builder, ArticleRun run)
    {
        foreach (var quote in run.Opens.Where(id => id != run.Quote?.Id))
        {
            builder.OpenElement(1, "span");
            builder.AddAttribute(2, "id", AnchorOf(quote));
            builder.CloseElement();
        }

        builder.OpenElement(3, run.Quote is null ? "span" : "mark");
        builder.AddAttribute(4, "data-start", run.Start.ToString(CultureInfo.InvariantCulture));
        if (run.Quote is { } words)
            AddQuote(builder, run, words);
        if (run.Mention is not null || run.IsCue || run.IsDate)
            AddInner(builder, run);
        else
            builder.AddContent(14, run.Text);
        builder.CloseElement();
    }

    private void AddQuote(RenderTreeBuilder builder, ArticleRun run, ArticleQuote quote)
    {
        if (run.Opens.Contains(quote.Id))
            builder.AddAttribute(5, "id", AnchorOf(quote.Id));
        builder.AddAttribute(6, "class", $"hl c{quote.Color}{(quote.Id == Current ? " cur" : "")}{(quote.IsRejected ? " rejected" : "")}");
        builder.AddAttribute(7, "title", quote.IsRejected ? "Not a quote, a person said" : quote.Speaker ?? "Speaker unknown");
        builder.AddAttribute(8, "onclick", EventCallback.Factory.Create(this, () => OnPick.InvokeAsync(quote.Id)));
    }

    private void AddInner(RenderTreeBuilder builder, ArticleRun run)
    {
        builder.OpenElement(9, "span");
        if (run.IsDate)
            builder.AddAttribute(10, "id", "date");
        builder.AddAttribute(11, "class", string.Join(' ', InnerClasses(run)));
        if (run.Mention?.Speaker is { } speaker)
            builder.AddAttribute(12, "title", speaker);
        builder.AddContent(13, run.Text);
        builder.CloseElement();
    }

    private IEnumerable<string> InnerClasses(ArticleRun run)
    {
        if (run.Mention is { } mention)
            yield return $"who c{mention.Color}{(mention.Id == Current ? " cur" : "")}";
        if (run.IsCue)
            yield return "cue";
        if (run.IsDate)
            yield return "stated";
    }

    private static string AnchorOf(long quote) => string.Create(CultureInfo.InvariantCulture, $"q{quote}");
}
