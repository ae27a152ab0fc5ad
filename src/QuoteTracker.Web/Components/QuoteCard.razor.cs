using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>One quote: the words, who said them in which office, when, where it stands, what it is about.</summary>
public sealed partial class QuoteCard
{
    [Parameter, EditorRequired]
    public required QuoteCardContent Quote { get; set; }

    [Parameter]
    public bool IsSelected { get; set; }

    /// <summary>True for the card that keys act on.</summary>
    [Parameter]
    public bool IsCurrent { get; set; }

    /// <summary>False on pages about one speaker.</summary>
    [Parameter]
    public bool ShowsSpeaker { get; set; } = true;

    /// <summary>Called when it is selected or unselected; without it there is no check box.</summary>
    [Parameter]
    public EventCallback OnSelect { get; set; }

    /// <summary>Called when a click makes it the current one.</summary>
    [Parameter]
    public EventCallback OnCurrent { get; set; }

    /// <summary>More to do with it, at the end of its line.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
