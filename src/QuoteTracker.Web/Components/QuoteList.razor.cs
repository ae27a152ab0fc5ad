using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>Quotes one below the other: move by key, select many, and do one thing to all of them. Acts go to the selected quotes, or to the current one when none is selected.</summary>
public sealed partial class QuoteList : IDisposable
{
    private readonly HashSet<long> _selected = [];
    private IDisposable? _keys;
    private IReadOnlyList<QuoteCardContent> _before = [];
    private Picking _picking;
    private Focusing _focusing;
    private int _at;

    private enum Picking
    {
        Nothing,
        Tag,
        Speaker,
    }

    private enum Focusing
    {
        Nothing,
        IfLost,
        Current,
    }

    [Parameter, EditorRequired]
    public required IReadOnlyList<QuoteCardContent> Quotes { get; set; }

    /// <summary>The codebook, in its order.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<TagChoice> Tags { get; set; }

    /// <summary>Finds speakers by a part of a name.</summary>
    [Parameter, EditorRequired]
    public required Func<string, CancellationToken, Task<IReadOnlyList<Choice>>> SearchSpeakers { get; set; }

    /// <summary>Called with what a person wants done.</summary>
    [Parameter]
    public EventCallback<QuoteAct> OnAct { get; set; }

    /// <summary>False on pages about one speaker.</summary>
    [Parameter]
    public bool ShowsSpeaker { get; set; } = true;

    [Inject]
    private Keyboard Keyboard { get; set; } = null!;

    [Inject]
    private Browser Browser { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private IEnumerable<TagChoice> Keyed => Tags.Where(tag => tag.Key is not null).OrderBy(tag => tag.Key);

    private IReadOnlyList<long> Target => _selected.Count > 0 ? [.. _selected] : Quotes.Count > 0 ? [Quotes[_at].Id] : [];

    private HashSet<long> TagsOfAll
    {
        get
        {
            var sets = Quotes.Where(q => Target.Contains(q.Id)).Select(q => q.Tags.Select(t => t.Id));
            return sets.Aggregate((HashSet<long>?)null, (all, tags) => all is null ? [.. tags] : [.. all.Intersect(tags)]) ?? [];
        }
    }

    protected override void OnInitialized() => _keys = Keyboard.Bind("Quotes", Keys);

    protected override void OnParametersSet()
    {
        _selected.IntersectWith(Quotes.Select(q => q.Id));
        StayAtTheSameQuote();
    }

    // Only now are pickers off the page: while one is open, the browser refuses the focus to everything behind it.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var focusing = _focusing;
        _focusing = Focusing.Nothing;
        if (focusing == Focusing.Current)
            await FocusAsync();
        else if (focusing == Focusing.IfLost && Quotes.Count > 0)
            await Browser.FocusIfLostAsync(IdOf(_at));
    }

    public void Dispose() => _keys?.Dispose();

    private IReadOnlyList<KeyBinding> Keys() => Quotes.Count == 0 ? [] :
    [
        new("j", "next quote", () => MoveAsync(1)),
        new("k", "quote before", () => MoveAsync(-1)),
        new("x", "select or unselect", SelectCurrent),
        .. Keyed.Select(tag => new KeyBinding(tag.Key!.Value.ToString(CultureInfo.InvariantCulture), $"tag “{tag.Name}”, on or off", () => SetTagAsync(tag.Id))),
        new("t", "tag by name, or a new tag", () => Shown(() => Open(Picking.Tag))),
        new("e", "correct the speaker", () => Shown(() => Open(Picking.Speaker))),
        new("y", "right as it is", () => ActAsync(new QuoteAct.Accept(Target))),
        new("d", "not a quote", () => ActAsync(new QuoteAct.Reject(Target))),
        new("o", "show it in the document", () => Shown(() => Navigation.NavigateTo(Quotes[_at].Address))),
        .. _selected.Count > 0 ? [new KeyBinding("Escape", "select none", () => Shown(ClearSelection))] : Array.Empty<KeyBinding>(),
    ];

    /// <summary>Other quotes came in: the current one stays so wherever it is now; when it went away, the one in its place follows.</summary>
    private void StayAtTheSameQuote()
    {
        if (ReferenceEquals(_before, Quotes))
            return;
        var was = _at < _before.Count ? _before[_at].Id : 0;
        var at = Quotes.Select(q => q.Id).ToList().IndexOf(was);
        if (at < 0 && was != 0)
            _focusing = _focusing == Focusing.Nothing ? Focusing.IfLost : _focusing;
        _at = at >= 0 ? at : Math.Clamp(_at, 0, Math.Max(0, Quotes.Count - 1));
        _before = Quotes;
    }

    private async Task MoveAsync(int by)
    {
        _at = Math.Clamp(_at + by, 0, Quotes.Count - 1);
        StateHasChanged();
        await FocusAsync();
    }

    private Task SelectCurrent() => Shown(() => Select(Quotes[_at].Id));

    private void Select(long quote)
    {
        if (!_selected.Remove(quote))
            _selected.Add(quote);
    }

    private void SelectAll() => _selected.UnionWith(Quotes.Select(q => q.Id));

    private void ClearSelection() => _selected.Clear();

    private void Open(Picking picking) => _picking = picking;

    private void Close() => (_picking, _focusing) = (Picking.Nothing, Focusing.Current);

    private Task SetTagAsync(long tag) => ActAsync(new QuoteAct.SetTag(Target, tag, IsRemoval: TagsOfAll.Contains(tag)));

    private Task MakeTagAsync(string name) => ActAsync(new QuoteAct.MakeTag(Target, name));

    private Task SetSpeakerAsync(long? speaker) => ActAsync(new QuoteAct.SetSpeaker(Target, speaker));

    private Task MakeSpeakerAsync(string name) => ActAsync(new QuoteAct.MakeSpeaker(Target, name));

    private async Task ActAsync(QuoteAct act)
    {
        Close();
        await OnAct.InvokeAsync(act);
        StateHasChanged();
    }

    private Task FocusAsync() => Quotes.Count == 0 ? Task.CompletedTask : Browser.FocusAsync(IdOf(_at));

    private string IdOf(int at) => $"quote-{Quotes[at].Id}";

    private Task Shown(Action change)
    {
        change();
        StateHasChanged();
        return Task.CompletedTask;
    }
}
