using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Dashboards.Tags;

/// <summary>The tags below one tag, each with those below it.</summary>
public sealed partial class TagBranch
{
    /// <summary>All tags that are shown.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<TagRow> Rows { get; set; }

    /// <summary>Whose branch it is; null for the whole tree.</summary>
    [Parameter]
    public long? Parent { get; set; }

    /// <summary>The tag that is being looked at.</summary>
    [Parameter]
    public long? Chosen { get; set; }

    [Parameter]
    public bool ShowsRetired { get; set; }
}
