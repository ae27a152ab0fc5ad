using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace QuoteTracker.Web.Shell;

/// <summary>The frame of every page: navigation, content, dialogs, notices, keys.</summary>
public sealed partial class MainLayout
{
    private ErrorBoundary? _boundary;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string Here => Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0] + "#content";

    protected override void OnParametersSet() => _boundary?.Recover();
}
