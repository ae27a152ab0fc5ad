using System.Globalization;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Tags;

/// <summary>The codebook. The chosen tag stands in the address.</summary>
public sealed partial class TagsPage : IDisposable
{
    private IDisposable? _keys;
    private Picking _picking;
    private string _new = "";
    private long? _below;

    private enum Picking
    {
        Nothing,
        Parent,
        Merge,
    }

    [SupplyParameterFromQuery(Name = "tag")]
    private long? TagId { get; set; }

    [SupplyParameterFromQuery(Name = "retired")]
    private string? Retired { get; set; }

    [PersistentState]
    public TagsAnswer? Answer { get; set; }

    [Inject]
    private TagsQuery Query { get; set; } = null!;

    [Inject]
    private Codebook Codebook { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    [Inject]
    private Keyboard Keyboard { get; set; } = null!;

    [Inject]
    private Browser Browser { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private bool ShowsRetired => Retired == "shown";

    private TagRow? Tag => Answer?.Find(TagId);

    private IReadOnlyList<TagRow> Rows => Answer?.Shown(ShowsRetired, TagId) ?? [];

    private string AddLabel => Answer?.Find(_below) is { } below ? $"New tag below “{below.Name}”" : "New tag";

    protected override async Task OnInitializedAsync()
    {
        _keys = Keyboard.Bind("Tags", Keys);
        Answer ??= await Query.AskAsync();
    }

    public void Dispose() => _keys?.Dispose();

    private IReadOnlyList<KeyBinding> Keys() =>
    [
        new("j", "next tag", () => StepAsync(1)),
        new("k", "tag before", () => StepAsync(-1)),
        new("n", "new tag", () => StartAddingAsync(null)),
        .. Tag is null ? (IReadOnlyList<KeyBinding>)[] :
        [
            new("b", "new tag below the chosen one", AddBelowAsync),
            new("e", "rename, describe", () => Browser.FocusAsync("tag-name")),
            new("v", "move under another tag", () => Shown(() => Pick(Picking.Parent))),
            new("m", "merge into another tag", () => Shown(() => Pick(Picking.Merge))),
            new("r", "retire or bring back", RetireAsync),
            .. Enumerable.Range(1, 9).Select(key => new KeyBinding(key.ToString(CultureInfo.InvariantCulture), $"let {key} set the chosen tag", () => SetKeyAsync(key))),
        ],
    ];

    private async Task AskAsync() => Answer = await Query.AskAsync();

    private async Task StepAsync(int by)
    {
        if (Rows.Count == 0)
            return;
        var at = Rows.ToList().FindIndex(row => row.Id == TagId);
        var row = Rows[at < 0 ? 0 : Math.Clamp(at + by, 0, Rows.Count - 1)];
        Navigation.NavigateTo(Urls.Tags(row.Id, ShowsRetired), replace: true);
        await Browser.FocusAsync($"tag-{row.Id}");
    }

    private Task StartAddingAsync(long? below)
    {
        _below = below;
        StateHasChanged();
        return Browser.FocusAsync("new-tag");
    }

    private Task AddBelowAsync() => StartAddingAsync(TagId);

    private async Task AddAsync()
    {
        var name = _new.Trim();
        if (name.Length == 0 || Answer is null)
            return;
        var added = await ActAsync(() => Codebook.CreateAsync(NewTag(name), _below));
        if (added is not { IsDone: true, SubjectId: { } id })
            return;
        (_new, _below) = ("", null);
        Navigation.NavigateTo(Urls.Tags(id, ShowsRetired));
    }

    /// <summary>A new tag takes the next colour and the first free key.</summary>
    private TagEdit NewTag(string name)
    {
        var free = Enumerable.Range(1, 9).Where(key => Answer!.Rows.All(row => row.Key != key)).Select(key => (int?)key).FirstOrDefault();
        return new(name, "", (Answer!.Rows.Count % 8) + 1, free);
    }

    private Task<Acted?> SaveAsync(TagEdit edit) => ActAsync(() => Codebook.EditAsync(TagId!.Value, edit));

    private Task SetKeyAsync(int key) =>
        Tag is { IsRetired: false } tag ? SaveAsync(new(tag.Name, tag.Description, tag.Color, tag.Key == key ? null : key)) : Task.CompletedTask;

    private Task<Acted?> PlaceAsync(int place) => ActAsync(() => Codebook.MoveAsync(TagId!.Value, Tag!.ParentId, place));

    private Task<Acted?> MoveAsync(long? parent)
    {
        _picking = Picking.Nothing;
        return ActAsync(() => Codebook.MoveAsync(TagId!.Value, parent, int.MaxValue));
    }

    private Task RetireAsync() => Tag is { } tag ? ActAsync(() => Codebook.RetireAsync(tag.Id, !tag.IsRetired)) : Task.CompletedTask;

    private async Task MergeAsync(long into)
    {
        _picking = Picking.Nothing;
        if (await ActAsync(() => Codebook.MergeAsync(TagId!.Value, into)) is { IsDone: true })
            Navigation.NavigateTo(Urls.Tags(into, ShowsRetired));
    }

    private async Task<Acted?> ActAsync(Func<Task<Acted>> act)
    {
        var acted = await Acting.DoAsync(act);
        await AskAsync();
        StateHasChanged();
        return acted;
    }

    private void Pick(Picking picking) => _picking = picking;

    private void ClosePicking() => _picking = Picking.Nothing;

    private Task PickedAsync(Choice choice)
    {
        var id = long.Parse(choice.Id, CultureInfo.InvariantCulture);
        return _picking == Picking.Parent ? MoveAsync(id) : MergeAsync(id);
    }

    /// <summary>Tags that this one can be moved under or merged into: none of its own branch, and for a move not the parent that it has.</summary>
    private Task<IReadOnlyList<Choice>> FindTargetsAsync(string typed, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Choice>>([.. Answer!.Rows
            .Where(row => !Answer.IsWithin(row.Id, TagId!.Value) && !(_picking == Picking.Parent && row.Id == Tag!.ParentId))
            .Where(row => Likeness.Holds(row.Path + " " + row.Name, typed))
            .OrderByDescending(row => Likeness.Begins(row.Name, typed))
            .Select(row => new Choice(row.Id.ToString(CultureInfo.InvariantCulture), row.Name, row.Path.Length > 0 ? row.Path : null, row.Color))]);

    private Task Shown(Action change)
    {
        change();
        StateHasChanged();
        return Task.CompletedTask;
    }
}
