using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Chooses whether a decision is for the item that is shown or for a batch with it.</summary>
public sealed partial class BatchScope
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<ReviewBatch> Batches { get; set; }

    /// <summary>The batch that is decided on; null for the item alone.</summary>
    [Parameter, EditorRequired]
    public required ReviewBatch? Chosen { get; set; }

    [Parameter]
    public EventCallback<ReviewBatch?> OnChoose { get; set; }
}
