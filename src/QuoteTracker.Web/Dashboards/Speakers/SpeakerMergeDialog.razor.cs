using System.Globalization;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Asks which of several speakers stays and under which name, and lets others be added by a part of their names; says before what will change. The one with most quotes is proposed.</summary>
public sealed partial class SpeakerMergeDialog
{
    private List<MergeCandidate> _all = [];
    private IReadOnlyList<FilterChoice> _found = [];
    private ShapingPreview? _preview;
    private string _name = "";
    private long _into;

    /// <summary>At least one.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<MergeCandidate> Candidates { get; set; }

    [Parameter]
    public EventCallback<SpeakerMerge> OnMerge { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    private FilterChoicesQuery Choices { get; set; } = null!;

    [Inject]
    private SpeakerMerging Merging { get; set; } = null!;

    private MergeCandidate Kept => _all.First(c => c.Id == _into);

    private long[] Others => [.. _all.Where(c => c.Id != _into).Select(c => c.Id)];

    /// <summary>The names to choose from: those of all, the one that stays first, then their other spellings.</summary>
    private IReadOnlyList<string> Names => [.. _all.OrderByDescending(c => c.Id == _into).Select(c => c.Name).Concat(_preview?.Spellings ?? []).Distinct()];

    protected override Task OnInitializedAsync()
    {
        _all = [.. Candidates];
        return ProposeAsync();
    }

    private Task ProposeAsync() => KeepAsync(_all.MaxBy(c => c.Quotes)!.Id);

    private async Task KeepAsync(long id)
    {
        _into = id;
        _name = Kept.Name;
        _preview = _all.Count < 2 ? null : await Merging.PreviewAsync(Others, _into);
    }

    private async Task<IReadOnlyList<Choice>> OthersAsync(string typed, CancellationToken cancellation)
    {
        _found = [.. (await Choices.SpeakersAsync(typed, cancellation)).Where(s => _all.TrueForAll(c => c.Id != s.Id))];
        return [.. _found.Take(typed.Length == 0 ? 6 : 20).Select(SpeakerChoices.Of)];
    }

    private Task AddAsync(Choice choice)
    {
        var picked = _found.First(s => s.Id.ToString(CultureInfo.InvariantCulture) == choice.Id);
        _all.Add(new(picked.Id, picked.Name, SpeakerChoices.Telling(picked.Detail, picked.Quotes), picked.Quotes, picked.Color));
        return ProposeAsync();
    }

    private Task LeaveOutAsync(long id)
    {
        _all.RemoveAll(c => c.Id == id);
        return _into == id ? ProposeAsync() : KeepAsync(_into);
    }

    private Task MergeAsync() => OnMerge.InvokeAsync(new(Others, _into, _name == Kept.Name ? null : _name));
}
