using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Keeping;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Dashboards.Settings;

/// <summary>Removes the sample, after saying how much that is.</summary>
public sealed partial class SampleCard
{
    private bool _asks;
    private bool _isRemoving;

    [Parameter, EditorRequired]
    public required Storage Storage { get; set; }

    /// <summary>Called after it was removed.</summary>
    [Parameter]
    public EventCallback OnRemoved { get; set; }

    [Inject]
    private SampleRemoval Removal { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    private int Own => Storage.Documents - Storage.SampleDocuments;

    private async Task RemoveAsync()
    {
        (_asks, _isRemoving) = (false, true);
        await Acting.TellAsync(async () => $"Removed the sample: {Numbers.Count(await Removal.RemoveAsync(), "document", "documents")}.");
        _isRemoving = false;
        await OnRemoved.InvokeAsync();
    }
}
