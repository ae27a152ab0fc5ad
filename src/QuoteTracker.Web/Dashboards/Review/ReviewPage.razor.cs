using System.Globalization;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>One queue, one question at a time; a decision brings the next one. Queue and page stand in the address.</summary>
public sealed partial class ReviewPage : IDisposable
{
    private const string QuestionId = "review-question";
    private readonly HashSet<string> _later = [];
    private ReviewAnswer? _answer;
    private (ReviewQueue? Queue, int Page)? _asked;
    private IDisposable? _keys;
    private string? _problem;
    private string? _shown;
    private bool _isOpen;

    [SupplyParameterFromQuery(Name = "queue")]
    private string? Queue { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private string? Page { get; set; }

    [Inject]
    private ReviewQuery Query { get; set; } = null!;

    [Inject]
    private ReviewDecisions Decisions { get; set; } = null!;

    [Inject]
    private FilterChoicesQuery Choices { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private Keyboard Keyboard { get; set; } = null!;

    [Inject]
    private Browser Browser { get; set; } = null!;

    private int PageNumber => int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 1_000_000) : 1;

    private ReviewItem? Item => _answer?.Items.FirstOrDefault(i => !_later.Contains(i.Key));

    private int Left => _answer?.Counts.Of(_answer.Queue) ?? 0;

    private int Pages => (Left + ReviewAnswer.PageSize - 1) / ReviewAnswer.PageSize;

    protected override void OnInitialized() => _keys = Keyboard.Bind("This question", Keys);

    protected override Task OnParametersSetAsync()
    {
        if (_asked == (ReviewQueues.Parse(Queue), PageNumber))
            return Task.CompletedTask;
        if (_asked?.Queue != ReviewQueues.Parse(Queue))
            _later.Clear();
        return AskAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_shown == Item?.Key)
            return;
        var isFirst = _shown is null;
        _shown = Item?.Key;
        if (!isFirst && _shown is not null)
            await Browser.FocusAsync(QuestionId);
    }

    public void Dispose() => _keys?.Dispose();

    private IReadOnlyList<KeyBinding> Keys() => Item is not { } item ? [] :
    [
        .. Decisions.Yes(item) is { } yes ? [new KeyBinding("y", YesText(item), () => DoAsync(yes))] : Array.Empty<KeyBinding>(),
        new("n", NoText(item), () => DoAsync(Decisions.No(item))),
        new("s", "later", SkipAsync),
        .. item switch
        {
            ReviewItem.OfQuote quote => KeysOf(quote),
            ReviewItem.OfDocument => [new KeyBinding("e", "write the date", () => Browser.FocusAsync(DocumentReview.YearId))],
            _ => [],
        },
    ];

    private IEnumerable<KeyBinding> KeysOf(ReviewItem.OfQuote quote) =>
    [
        .. quote.Choices.Take(9).Select((speaker, index) =>
            new KeyBinding((index + 1).ToString(CultureInfo.InvariantCulture), $"it was {speaker.Name}", () => DoAsync(() => Decisions.ChooseAsync(quote, speaker)))),
        new("e", "it was somebody else", () => Shown(Open)),
        new("d", "not a quote", () => DoAsync(() => Decisions.RejectAsync(quote))),
    ];

    private async Task AskAsync()
    {
        var queue = ReviewQueues.Parse(Queue);
        _answer = await Query.AskAsync(queue ?? _answer?.Queue, PageNumber);
        if (queue is null && Left == 0)
            _answer = await Query.AskAsync(null, PageNumber);
        _asked = (queue, PageNumber);
    }

    private async Task DoAsync(Func<Task<Acted?>> decide)
    {
        var acted = await decide();
        (_isOpen, _problem) = (false, acted is { IsDone: false } ? acted.Summary : null);
        await AskAsync();
        StateHasChanged();
    }

    private Task SkipAsync() => Shown(() =>
    {
        if (Item is { } item)
            _later.Add(item.Key);
        if (Item is null && _answer is not null && PageNumber < Pages)
            Navigation.NavigateTo(Urls.Review(ReviewQueues.AddressOf(_answer.Queue), PageNumber + 1));
    });

    private void StartOver()
    {
        _later.Clear();
        if (PageNumber > 1 && _answer is not null)
            Navigation.NavigateTo(Urls.Review(ReviewQueues.AddressOf(_answer.Queue)));
    }

    private void Open() => _isOpen = true;

    private void Close() => _isOpen = false;

    private Task<IReadOnlyList<Choice>> SearchAsync(string typed, CancellationToken stop) => SpeakerChoices.FindAsync(Choices, typed, [], stop);

    private static string YesText(ReviewItem item) => item switch
    {
        ReviewItem.OfQuote quote => $"it was {quote.Choices[0].Name}",
        ReviewItem.OfSpeakers pair => $"one and the same: {pair.Kept.Name}",
        _ => "the same thing: make them one",
    };

    private static string NoText(ReviewItem item) => item switch
    {
        ReviewItem.OfQuote => "nobody says who it was",
        ReviewItem.OfSpeakers => "two different ones",
        ReviewItem.OfStatements => "not the same",
        _ => "leave the date as it is",
    };

    private Task Shown(Action change)
    {
        change();
        StateHasChanged();
        return Task.CompletedTask;
    }
}
