using Microsoft.AspNetCore.Components;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Who a speaker is, and what can be done about that: another name, another kind, one with another speaker.</summary>
public sealed partial class SpeakerHead
{
    private IReadOnlyList<MergeCandidate> _candidates = [];
    private Opened _open;

    private enum Opened
    {
        Nothing,
        Name,
        Merge,
        Split,
    }

    [Parameter, EditorRequired]
    public required SpeakerAnswer Speaker { get; set; }

    [Inject]
    private SpeakerShaping Shaping { get; set; } = null!;

    [Inject]
    private SpeakerMerging Merging { get; set; } = null!;

    [Inject]
    private SpeakerSplitting Splitting { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string Sentence => string.Join(" · ", new[]
    {
        Speaker.LatestRole?.Text ?? SpeakerKinds.Short(Speaker.Kind),
        Dates.Period(Speaker.OverTime.First, Speaker.OverTime.Last),
    }.Where(part => part.Length > 0));

    private void Open(Opened what) => _open = what;

    private void Close() => _open = Opened.Nothing;

    private void MergeWith(SpeakerAnswer.PossibleSame? other)
    {
        var own = new MergeCandidate(Speaker.Id, Speaker.Name, SpeakerChoices.Telling(Speaker.LatestRole?.Text, Speaker.Acts.Quotes), Speaker.Acts.Quotes, Speaker.Color);
        _candidates = other is null ? [own] : [own, new(other.Id, other.Name, SpeakerChoices.Telling(other.Role, other.Quotes), other.Quotes, other.Color)];
        Open(Opened.Merge);
    }

    private Task<Acted?> RenameAsync(string name)
    {
        Close();
        return Acting.DoAsync(() => Shaping.RenameAsync(Speaker.Id, name));
    }

    private Task SetKindAsync(ChangeEventArgs chosen) =>
        Enum.TryParse<SpeakerKind>(chosen.Value as string, out var kind) ? Acting.DoAsync(() => Shaping.SetKindAsync(Speaker.Id, kind)) : Task.CompletedTask;

    private Task<Acted?> SplitAsync(SplitDecision split)
    {
        Close();
        return Acting.DoAsync(() => Splitting.SplitAsync(Speaker.Id, split.By, split.To));
    }

    private async Task MergeAsync(SpeakerMerge merge)
    {
        Close();
        if (await Acting.DoAsync(() => Merging.MergeAsync(merge.Others, merge.Into, merge.Name)) is { IsDone: true } && merge.Into != Speaker.Id)
            Navigation.NavigateTo(Urls.Speaker(merge.Into));
    }
}
