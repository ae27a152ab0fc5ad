using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Shell;

/// <summary>The pages with how much each holds: a side bar, or a menu where the window is narrow.</summary>
public sealed partial class SideBar
{
    private readonly NavCounts _counts = NavCounts.Unknown;
    private string _path = "";

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override void OnParametersSet() => _path = Navigation.Uri;
}
