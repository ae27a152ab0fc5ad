using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Keeping;

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
    private StorageQuery Query { get; set; } = null!;

    [Inject]
    private DocumentCorrections Documents { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    private int Own => Storage.Documents - Storage.SampleDocuments;

    private async Task RemoveAsync()
    {
        (_asks, _isRemoving) = (false, true);
        await Acting.DoAsync(async () => await Documents.RemoveAsync(await Query.SampleAsync()));
        _isRemoving = false;
        await OnRemoved.InvokeAsync();
    }
}
