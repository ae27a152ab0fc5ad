using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Shell;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>A page of quotes with everything that can be done to them, on any page that lists quotes. The page asks anew when data changes.</summary>
public sealed partial class QuoteResults
{
    [CascadingParameter]
    public required QuoteAddress Address { get; set; }

    [Parameter, EditorRequired]
    public required QuotesAnswer Answer { get; set; }

    /// <summary>The page's own address without a filter: <c>quotes</c>, <c>speakers/4</c>.</summary>
    [Parameter, EditorRequired]
    public required string Path { get; set; }

    /// <summary>False on pages about one speaker.</summary>
    [Parameter]
    public bool ShowsSpeaker { get; set; } = true;

    [Inject]
    private FilterChoicesQuery Choices { get; set; } = null!;

    [Inject]
    private QuoteActs Acts { get; set; } = null!;

    private string PageAddress(int page) => Urls.Of(Path, Address.Filter, Address.Sort, page, Address.Unit);

    private Task<IReadOnlyList<Choice>> SpeakersAsync(string typed, CancellationToken cancellation) => SpeakerChoices.FindAsync(Choices, typed, [], cancellation);
}
