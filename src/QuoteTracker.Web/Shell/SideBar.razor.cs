using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Shell;

/// <summary>The pages with how much each holds: a side bar, or a menu where the window is narrow.</summary>
public sealed partial class SideBar
{
    /// <summary>Called to look for anything by name.</summary>
    [Parameter]
    public EventCallback OnFind { get; set; }

    /// <summary>Called to show all keys.</summary>
    [Parameter]
    public EventCallback OnHelp { get; set; }

    /// <summary>Kept from prerendering, so that nothing is counted twice.</summary>
    [PersistentState]
    public NavCounts? Counts { get; set; }

    [Inject]
    private NavCountsQuery Query { get; set; } = null!;

    private NavCounts Shown => Counts ?? NavCounts.Unknown;

    protected override async Task OnInitializedAsync() => Counts ??= await Query.AskAsync();

    private async Task CountAsync() => Counts = await Query.AskAsync();
}
