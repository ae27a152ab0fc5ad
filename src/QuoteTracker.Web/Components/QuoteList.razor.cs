using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>Quotes one below the other: move by key, select many, and do one thing to all of them. Acts go to the selected quotes, or to the current one when none is selected.</summary>
public sealed partial class QuoteList : IDisposable
{
    private readonly HashSet<long> _selected = [];
    private IDisposable? _keys;
    private Picking _picking;
    private int _at;

    private enum Picking
    {
        Nothing,
        Tag,
        Speaker,
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
        _at = Math.Clamp(_at, 0, Math.Max(0, Quotes.Count - 1));
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

    private async Task CloseAsync()
    {
        _picking = Picking.Nothing;
        await FocusAsync();
    }

    private Task SetTagAsync(long tag) => ActAsync(new QuoteAct.SetTag(Target, tag, IsRemoval: TagsOfAll.Contains(tag)));

    private Task MakeTagAsync(string name) => ActAsync(new QuoteAct.MakeTag(Target, name));

    private Task SetSpeakerAsync(long? speaker) => ActAsync(new QuoteAct.SetSpeaker(Target, speaker));

    private Task MakeSpeakerAsync(string name) => ActAsync(new QuoteAct.MakeSpeaker(Target, name));

    private async Task ActAsync(QuoteAct act)
    {
        _picking = Picking.Nothing;
        await OnAct.InvokeAsync(act);
        StateHasChanged();
        await FocusAsync();
    }

    private Task FocusAsync() => Quotes.Count == 0 ? Task.CompletedTask : Browser.FocusAsync($"quote-{Quotes[_at].Id}");

    private Task Shown(Action change)
    {
        change();
        StateHasChanged();
        return Task.CompletedTask;
    }
}
