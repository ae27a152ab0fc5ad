using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>What stands in place of an empty list: there is nothing yet, or nothing matches the filters (then <see cref="ClearAddress"/> leads out).</summary>
public sealed partial class EmptyState
{
    /// <summary>What is missing and how to get it: "No quotes yet. Import documents to find them."</summary>
    [Parameter, EditorRequired]
    public required string Says { get; set; }

    /// <summary>The same page without filters; null when none is set.</summary>
    [Parameter]
    public string? ClearAddress { get; set; }

    [Parameter]
    public string NothingMatches { get; set; } = "Nothing matches these filters.";

    /// <summary>What to do about it, when there is nothing yet.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
