using System.Globalization;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Shell;

namespace QuoteTracker.Web.Dashboards.Compare;

/// <summary>The speakers that are compared, with the way to take one off and to add another by a part of the name.</summary>
public sealed partial class SpeakerSlots
{
    private bool _isPicking;

    [CascadingParameter]
    public required QuoteAddress Address { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<NamedSpeaker> Chosen { get; set; }

    [Inject]
    private FilterChoicesQuery Choices { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private void Close() => _isPicking = false;

    private string Without(NamedSpeaker speaker) => Urls.Compare(Address.Filter with { Speakers = [.. Chosen.Where(s => s.Id != speaker.Id).Select(s => s.Id)] }, Address.Unit);

    private void Pick(Choice choice)
    {
        Close();
        var id = long.Parse(choice.Id, CultureInfo.InvariantCulture);
        Navigation.NavigateTo(Urls.Compare(Address.Filter with { Speakers = [.. Chosen.Select(s => s.Id), id] }, Address.Unit));
    }

    private async Task<IReadOnlyList<Choice>> FindAsync(string typed, CancellationToken cancellation) =>
    [
        .. (await Choices.SpeakersAsync(typed, cancellation)).Where(speaker => Chosen.All(s => s.Id != speaker.Id))
            .Select(SpeakerChoices.Of),
    ];
}
