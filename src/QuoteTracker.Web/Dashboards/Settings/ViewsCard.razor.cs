using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Settings;

/// <summary>The saved views, to open and to remove.</summary>
public sealed partial class ViewsCard
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SavedViewRow> Views { get; set; }

    /// <summary>Called after one was removed.</summary>
    [Parameter]
    public EventCallback OnRemoved { get; set; }

    [Inject]
    private SavedViews Saved { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    private async Task RemoveAsync(long view)
    {
        await Acting.DoAsync(() => Saved.RemoveAsync(view));
        await OnRemoved.InvokeAsync();
    }
}
