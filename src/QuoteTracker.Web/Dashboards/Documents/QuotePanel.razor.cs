using System.Globalization;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>One quote of a document: who, why, how sure, and everything that a person can correct about it.</summary>
public sealed partial class QuotePanel : IDisposable
{
    /// <summary>The id of the panel, to move the focus to it.</summary>
    public const string PanelId = "quote-panel";

    private IDisposable? _keys;
    private Picking _picking;
    private bool _takesFocus;

    private enum Picking
    {
        Nothing,
        Tag,
        Speaker,
    }

    [Parameter, EditorRequired]
    public required DocumentQuote Quote { get; set; }

    /// <summary>The document's id.</summary>
    [Parameter, EditorRequired]
    public required long Document { get; set; }

    /// <summary>Which one of the document's quotes it is, from 1.</summary>
    [Parameter, EditorRequired]
    public required int Number { get; set; }

    [Parameter, EditorRequired]
    public required int Count { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TagChoice> Tags { get; set; }

    /// <summary>The quote before it; null for the first.</summary>
    [Parameter]
    public long? Before { get; set; }

    /// <summary>Leads away from it.</summary>
    [Parameter, EditorRequired]
    public required string CloseAddress { get; set; }

    /// <summary>The quote after it; null for the last.</summary>
    [Parameter]
    public long? After { get; set; }

    [Inject]
    private QuoteActs Acts { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    [Inject]
    private QuoteCorrections Corrections { get; set; } = null!;

    [Inject]
    private FilterChoicesQuery Choices { get; set; } = null!;

    [Inject]
    private Keyboard Keyboard { get; set; } = null!;

    [Inject]
    private Browser Browser { get; set; } = null!;

    private QuoteCardContent Card => Quote.Card;

    private long[] Target => [Card.Id];

    private HashSet<long> TagsSet => [.. Card.Tags.Select(t => t.Id)];

    private List<TagChoice> Offered => [.. Tags.Where(t => t.Key is not null && Card.Tags.All(set => set.Id != t.Id)).OrderBy(t => t.Key)];

    /// <summary>Nobody else is offered where a person has spoken.</summary>
    private IReadOnlyList<LikelySpeaker> Alternatives => Card.IsReviewed || Quote.SpeakerByHand || Quote.IsRejected ? [] : Quote.Others;

    protected override void OnInitialized() => _keys = Keyboard.Bind("This quote", Keys);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_takesFocus)
            return;
        _takesFocus = false;
        await Browser.FocusAsync(PanelId);
    }

    public void Dispose() => _keys?.Dispose();

    private IReadOnlyList<KeyBinding> Keys() =>
    [
        .. Tags.Where(t => t.Key is not null).OrderBy(t => t.Key)
            .Select(t => new KeyBinding(t.Key!.Value.ToString(CultureInfo.InvariantCulture), $"tag “{t.Name}”, on or off", () => SetTagAsync(t.Id))),
        new("t", "tag by name, or a new tag", () => Open(Picking.Tag)),
        new("e", "correct the speaker", () => Open(Picking.Speaker)),
        new("c", "correct the kind", () => Browser.FocusAsync("quote-kind")),
        .. Quote.IsRejected ? Array.Empty<KeyBinding>() : [new KeyBinding("y", "right as it is", AcceptAsync)],
        new("d", Quote.IsRejected ? "restore: it is a quote" : "not a quote", RejectOrRestoreAsync),
    ];

    private Task<IReadOnlyList<Choice>> SearchAsync(string typed, CancellationToken stop) => SpeakerChoices.FindAsync(Choices, typed, Quote.Candidates, stop);

    private Task Open(Picking picking)
    {
        _picking = picking;
        StateHasChanged();
        return Task.CompletedTask;
    }

    private void Close() => (_picking, _takesFocus) = (Picking.Nothing, true);

    private Task SetTagAsync(long tag) => ActAsync(() => Acts.DoAsync(new QuoteAct.SetTag(Target, tag, TagsSet.Contains(tag))));

    private Task MakeTagAsync(string name) => ActAsync(() => Acts.DoAsync(new QuoteAct.MakeTag(Target, name)));

    private Task SetSpeakerAsync(long? speaker) => ActAsync(() => Acts.DoAsync(new QuoteAct.SetSpeaker(Target, speaker)));

    private Task ChooseAsync(LikelySpeaker speaker) => ActAsync(() => Acting.DoAsync(() => Corrections.SetSpeakerAsync(Target, speaker.Chosen)));

    private Task MakeSpeakerAsync(string name) => ActAsync(() => Acts.DoAsync(new QuoteAct.MakeSpeaker(Target, name)));

    private Task AcceptAsync() => ActAsync(() => Acts.DoAsync(new QuoteAct.Accept(Target)));

    private Task RejectOrRestoreAsync() => ActAsync(() =>
        Quote.IsRejected ? Acting.DoAsync(() => Corrections.RestoreAsync(Target)) : Acts.DoAsync(new QuoteAct.Reject(Target)));

    private Task SetKindAsync(ChangeEventArgs change) => Enum.TryParse<QuoteKind>(change.Value as string, out var kind)
        ? Acting.DoAsync(() => Corrections.SetKindAsync(Target, kind))
        : Task.CompletedTask;

    private async Task ActAsync(Func<Task<Acted?>> act)
    {
        Close();
        await act();
        StateHasChanged();
    }
}
