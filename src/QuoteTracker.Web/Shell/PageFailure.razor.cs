using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Shell;

/// <summary>What stands in place of a page that failed: what happened, why, what to do.</summary>
public sealed partial class PageFailure
{
    [Parameter, EditorRequired]
    public required Exception Error { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;
}
