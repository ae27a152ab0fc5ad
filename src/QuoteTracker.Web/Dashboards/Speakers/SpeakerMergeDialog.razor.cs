using System.Globalization;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Quotes;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Asks which of several speakers stays, and lets others be added by a part of their names. The one with most quotes is proposed.</summary>
public sealed partial class SpeakerMergeDialog
{
    private List<MergeCandidate> _all = [];
    private IReadOnlyList<FilterChoice> _found = [];
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

    protected override void OnInitialized()
    {
        _all = [.. Candidates];
        Propose();
    }

    private void Propose() => _into = _all.MaxBy(c => c.Quotes)!.Id;

    private async Task<IReadOnlyList<Choice>> OthersAsync(string typed, CancellationToken cancellation)
    {
        _found = [.. (await Choices.SpeakersAsync(typed, cancellation)).Where(s => _all.TrueForAll(c => c.Id != s.Id))];
        return [.. _found.Take(typed.Length == 0 ? 6 : 20).Select(s => new Choice(s.Id.ToString(CultureInfo.InvariantCulture), s.Name, SpeakerChoices.Telling(s.Detail, s.Quotes), s.Color))];
    }

    private void Add(Choice choice)
    {
        var picked = _found.First(s => s.Id.ToString(CultureInfo.InvariantCulture) == choice.Id);
        _all.Add(new(picked.Id, picked.Name, SpeakerChoices.Telling(picked.Detail, picked.Quotes), picked.Quotes, picked.Color));
        Propose();
    }

    private void LeaveOut(long id)
    {
        _all.RemoveAll(c => c.Id == id);
        if (_into == id)
            Propose();
    }

    private Task MergeAsync() => OnMerge.InvokeAsync(new([.. _all.Where(c => c.Id != _into).Select(c => c.Id)], _into));
}
