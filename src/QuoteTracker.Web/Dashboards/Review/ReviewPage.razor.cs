using System.Globalization;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Shell;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>One queue, one question at a time; a decision brings the next one, undo the last one back. The queue stands in the address.</summary>
public sealed partial class ReviewPage : IDisposable
{
    private const string QuestionId = "review-question";
    private ReviewAnswer? _answer;
    private ReviewBatch? _batch;
    private string? _asked;
    private IDisposable? _keys;
    private string? _problem;
    private string? _shown;
    private string? _last;
    private string? _heard;
    private bool _isBusy;
    private bool _isOpen;

    [SupplyParameterFromQuery(Name = "queue")]
    private string? Queue { get; set; }

    [Inject]
    private ReviewQuery Query { get; set; } = null!;

    [Inject]
    private ReviewDecisions Decisions { get; set; } = null!;

    [Inject]
    private ReviewSitting Sitting { get; set; } = null!;

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

    private ReviewItem? Item => _answer?.Item;

    private QueueWords? Words => _answer is null ? null : ReviewQueues.Of(_answer.Queue);

    private int Left => _answer?.Counts.Of(_answer.Queue) ?? 0;

    private string CountText
    {
        get
        {
            var later = Sitting.LaterIn(_answer!.Queue).Count;
            return $"{Numbers.Show(Left)} left{(later > 0 ? $", {Numbers.Show(later)} of them for later" : "")} · {Numbers.Show(Sitting.Done)} done";
        }
    }

    protected override void OnInitialized() => _keys = Keyboard.Bind("This question", Keys);

    protected override async Task OnParametersSetAsync()
    {
        if (_answer is not null && _asked == Queue)
            return;
        _asked = Queue;
        await AskAsync(ReviewQueues.Parse(Queue), null);
    }

    /// <summary>By now the browser has drawn the item: from here on keys decide on it.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_shown == Item?.Key)
            return;
        var isFirst = _shown is null;
        _shown = Item?.Key;
        if (isFirst || _shown is null)
            return;
        await Browser.FocusIfLostAsync(QuestionId);
        await Browser.RevealAsync(QuestionId);
    }

    public void Dispose() => _keys?.Dispose();

    private IReadOnlyList<KeyBinding> Keys() =>
    [
        .. Item is { } item ? KeysOf(item) : [],
        new("u", "undo: the last question comes back", UndoAsync),
    ];

    private IEnumerable<KeyBinding> KeysOf(ReviewItem item) =>
    [
        .. Decisions.Yes(item, _batch) is { } yes ? [new KeyBinding("y", DecisionWords.Yes(item, _batch)!, () => DecideAsync(yes))] : Array.Empty<KeyBinding>(),
        new("n", DecisionWords.No(item, _batch), () => DecideAsync(Decisions.No(item, _batch))),
        new("s", "later", LaterAsync),
        .. item.Batches.Count > 0 ? [new KeyBinding("a", "decide this one, or all like it", () => Shown(NextScope))] : Array.Empty<KeyBinding>(),
        .. item switch
        {
            ReviewItem.OfQuote quote => KeysOfQuote(quote),
            ReviewItem.OfDocument => [new KeyBinding("e", "write the date", () => Browser.FocusAsync(DocumentReview.YearId))],
            _ => [],
        },
    ];

    private IEnumerable<KeyBinding> KeysOfQuote(ReviewItem.OfQuote quote) =>
    [
        .. quote.Choices.Take(9).Select((speaker, index) =>
            new KeyBinding((index + 1).ToString(CultureInfo.InvariantCulture), $"it was {speaker.Name}", () => DecideAsync(() => Decisions.ChooseAsync(quote, speaker, _batch)))),
        new("e", "it was somebody else", () => Shown(Open)),
        new("d", "not a quote", () => DecideAsync(() => Decisions.RejectAsync(quote, _batch))),
    ];

    private async Task AskAsync(ReviewQueue? queue, string? showing)
    {
        _answer = await Query.AskAsync(new(queue, queue is { } known ? Sitting.LaterIn(known) : [], showing));
        if (queue is null && Sitting.LaterIn(_answer.Queue) is { Count: > 0 } later)
            _answer = await Query.AskAsync(new(_answer.Queue, later, showing));
        _batch = Item?.Batches.FirstOrDefault(batch => Item.Key == _shown && batch.Says == _batch?.Says);
    }

    private Task NextAsync(string? showing = null) => AskAsync(_answer?.Queue, showing);

    /// <summary>Something was changed, here or elsewhere: what is on the screen stays while it waits.</summary>
    private async Task HearAsync()
    {
        if (_isBusy)
            return;
        await AskAsync(Left == 0 ? ReviewQueues.Parse(Queue) : _answer?.Queue, Item?.Key);
    }

    private Task DecideAsync(Func<Task<Decided>> decide) => OnceAsync(async item =>
    {
        var decided = await decide();
        (_isOpen, _problem) = (false, decided.IsDone ? null : decided.Summary);
        Sitting.Decided(_answer!.Queue, item.Key, decided);
        if (decided.IsDone)
            Acting.Close();
        await NextAsync();
        Tell(decided.IsDone ? decided.Summary : null);
    });

    private Task LaterAsync() => OnceAsync(async item =>
    {
        Sitting.PutOff(_answer!.Queue, item.Key);
        await NextAsync();
        Tell("Left for later.");
    });

    private async Task UndoAsync()
    {
        if (_isBusy)
            return;
        if (Sitting.TakeBack() is not { } step)
        {
            await Acting.UndoAsync();
            return;
        }

        _isBusy = true;
        var undone = step.Acts.Count > 0 ? await Decisions.UndoAsync(step.Acts) : null;
        if (undone is { IsDone: true })
            Acting.Close();
        await AskAsync(step.Queue, step.Key);
        Tell(undone is null ? "No longer left for later." : undone.IsDone ? undone.Summary : null);
        _isBusy = false;
        StateHasChanged();
        if (ReviewQueues.Parse(Queue) is { } shown && shown != step.Queue)
            Navigation.NavigateTo(Urls.Review(ReviewQueues.Of(step.Queue).Address));
    }

    /// <summary>One decision at a time, and only on what the browser shows.</summary>
    private async Task OnceAsync(Func<ReviewItem, Task> decide)
    {
        if (_isBusy || Item is not { } item || item.Key != _shown)
            return;
        _isBusy = true;
        await decide(item);
        _isBusy = false;
        StateHasChanged();
    }

    private void Tell(string? last)
    {
        _last = last;
        _heard = Item is { } item ? $"{Words!.Question} {item.Gist} {Numbers.Show(Left)} left." : "This queue has no further question.";
    }

    private Task StartOverAsync()
    {
        Sitting.StartOver(_answer!.Queue);
        return NextAsync();
    }

    private void NextScope()
    {
        var at = _batch is null ? -1 : Item!.Batches.ToList().IndexOf(_batch);
        _batch = at + 1 < Item!.Batches.Count ? Item.Batches[at + 1] : null;
    }

    private EventCallback RejectOf(ReviewItem item) => item is ReviewItem.OfQuote quote
        ? EventCallback.Factory.Create(this, () => DecideAsync(() => Decisions.RejectAsync(quote, _batch)))
        : default;

    private void Open() => _isOpen = true;

    private void Close() => _isOpen = false;

    private Task<IReadOnlyList<Choice>> SearchAsync(string typed, CancellationToken stop) => SpeakerChoices.FindAsync(Choices, typed, [], stop);

    private Task Shown(Action change)
    {
        change();
        StateHasChanged();
        return Task.CompletedTask;
    }
}
