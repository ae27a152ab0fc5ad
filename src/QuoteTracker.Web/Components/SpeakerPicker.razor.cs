using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>Says who spoke: a known speaker by a part of the name, a new one, or unknown.</summary>
public sealed partial class SpeakerPicker
{
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>Finds speakers by a part of any of their names; the id of a choice is the speaker's.</summary>
    [Parameter, EditorRequired]
    public required Func<string, CancellationToken, Task<IReadOnlyList<Choice>>> Search { get; set; }

    /// <summary>Called with the speaker's id; null for unknown.</summary>
    [Parameter]
    public EventCallback<long?> OnPick { get; set; }

    [Parameter]
    public EventCallback<string> OnNew { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private Task PickAsync(Choice choice) => OnPick.InvokeAsync(long.Parse(choice.Id, CultureInfo.InvariantCulture));
}
