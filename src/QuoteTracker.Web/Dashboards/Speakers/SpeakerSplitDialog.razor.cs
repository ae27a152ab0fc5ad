using System.Globalization;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Asks which quotes of a speaker are another's, and whose; says before what will change.</summary>
public sealed partial class SpeakerSplitDialog
{
    private readonly HashSet<long> _quotes = [];
    private SplitChoices? _choices;
    private ShapingPreview? _preview;
    private SpeakerChoice? _target;
    private string _toName = "";
    private SplitWay _way;
    private long _spelling;
    private string? _outlet;
    private DateOnly? _from;
    private DateOnly? _to;

    [Parameter, EditorRequired]
    public required long Id { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>The spelling to begin with; null for none.</summary>
    [Parameter]
    public long? Spelling { get; set; }

    [Parameter]
    public EventCallback<SplitDecision> OnSplit { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    private SplitChoicesQuery Query { get; set; } = null!;

    [Inject]
    private FilterChoicesQuery Speakers { get; set; } = null!;

    [Inject]
    private SpeakerSplitting Splitting { get; set; } = null!;

    private bool CanSplit => _preview is { Problem: null } && _target is not null;

    private string Stays => Numbers.Count(_choices!.Quotes - (_preview?.Quotes ?? 0), "quote", "quotes") + " of " + Name;

    private SplitBy? By => _way switch
    {
        SplitWay.Spelling => new SplitBy.Spelling(_spelling),
        SplitWay.Days => _from is null && _to is null ? null : new SplitBy.Days(_from, _to),
        SplitWay.Outlet => _outlet is null ? null : new SplitBy.Outlet(_outlet),
        _ => _quotes.Count == 0 ? null : new SplitBy.Quotes([.. _quotes]),
    };

    protected override async Task OnInitializedAsync()
    {
        _choices = await Query.AskAsync(Id);
        if (_choices is null)
            return;
        _outlet = _choices.Outlets is [var outlet, ..] ? outlet.Name : null;
        var spellings = _choices.Spellings.Where(s => !s.IsName).ToList();
        _spelling = Spelling ?? spellings.FirstOrDefault()?.Id ?? 0;
        await TurnAsync(Spelling is not null || spellings.Exists(s => s.Quotes > 0) ? SplitWay.Spelling : _choices.First is not null ? SplitWay.Days : SplitWay.Quotes);
        if (Spelling is not null && spellings.Find(s => s.Id == Spelling) is { } begun)
            await MakeAsync(begun.Name);
    }

    private Task TurnAsync(SplitWay way)
    {
        _way = way;
        return LookAsync();
    }

    private async Task LookAsync() =>
        _preview = By is { } by ? await Splitting.PreviewAsync(Id, by, _target ?? new SpeakerChoice.New("the other speaker")) : null;

    private async Task<IReadOnlyList<Choice>> OthersAsync(string typed, CancellationToken cancellation) =>
        [.. (await SpeakerChoices.FindAsync(Speakers, typed, [], cancellation)).Where(c => c.Id != Id.ToString(CultureInfo.InvariantCulture)).Take(typed.Length == 0 ? 4 : 20)];

    private Task PickAsync(Choice choice) => AimAsync(new SpeakerChoice.Existing(long.Parse(choice.Id, CultureInfo.InvariantCulture)), choice.Text);

    private Task MakeAsync(string name) => AimAsync(new SpeakerChoice.New(name), name);

    private Task AimAsync(SpeakerChoice target, string name)
    {
        (_target, _toName) = (target, name);
        return LookAsync();
    }

    private Task SplitAsync() => By is { } by && _target is { } target ? OnSplit.InvokeAsync(new(by, target)) : Task.CompletedTask;
}
