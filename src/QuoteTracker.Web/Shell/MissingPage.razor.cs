using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Shell;

/// <summary>What a page about one thing shows when that thing is not there; its answer over HTTP has the status 404.</summary>
public sealed partial class MissingPage
{
    /// <summary>"There is no such speaker".</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>How that may have come.</summary>
    [Parameter, EditorRequired]
    public required string Says { get; set; }

    /// <summary>The page that lists what is there.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    [Parameter, EditorRequired]
    public required string AddressText { get; set; }

    /// <summary>The request while the page is rendered for it; null in a browser that stays.</summary>
    [CascadingParameter]
    private HttpContext? Request { get; set; }

    protected override void OnInitialized()
    {
        // At the last moment: the status 404 while rendering has the page replaced by that of addresses that lead nowhere, which says less.
        if (Request is { Response: { HasStarted: false } response })
            response.OnStarting(MarkMissing, response);
    }

    private static Task MarkMissing(object response)
    {
        ((HttpResponse)response).StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
