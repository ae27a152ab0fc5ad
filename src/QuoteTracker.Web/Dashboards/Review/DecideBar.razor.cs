using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>The decisions on an item. The buttons keep their places from item to item, whatever they say.</summary>
public sealed partial class DecideBar
{
    [Parameter, EditorRequired]
    public required ReviewItem Item { get; set; }

    /// <summary>What the decision is for; null for the item alone.</summary>
    [Parameter, EditorRequired]
    public required ReviewBatch? Batch { get; set; }

    [Parameter]
    public EventCallback<ReviewBatch?> OnScope { get; set; }

    [Parameter]
    public EventCallback OnYes { get; set; }

    [Parameter]
    public EventCallback OnNo { get; set; }

    /// <summary>Called when it is no quote; without it there is no such button.</summary>
    [Parameter]
    public EventCallback OnReject { get; set; }

    [Parameter]
    public EventCallback OnLater { get; set; }

    [Parameter]
    public EventCallback OnUndo { get; set; }

    private string? Yes => DecisionWords.Yes(Item, Batch);

    private Task YesAsync() => Yes is null ? Task.CompletedTask : OnYes.InvokeAsync();
}
