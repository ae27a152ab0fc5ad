using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>Says what was just done, with the way back; or what went wrong.</summary>
public sealed partial class UndoToast
{
    /// <summary>What was done or went wrong, a sentence; null for nothing to say.</summary>
    [Parameter]
    public string? Says { get; set; }

    [Parameter]
    public bool IsFault { get; set; }

    /// <summary>Called to take it back; without it there is no button.</summary>
    [Parameter]
    public EventCallback OnUndo { get; set; }

    /// <summary>Called to do again what was taken back; without it there is no button.</summary>
    [Parameter]
    public EventCallback OnRedo { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Parameter]
    public string? HistoryAddress { get; set; }

    /// <summary>Where that stands which is in the way; null when nothing is.</summary>
    [Parameter]
    public string? ObstacleAddress { get; set; }
}
