using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>The way through the pages of a list. Shows nothing when there is one.</summary>
public sealed partial class Pager
{
    /// <summary>The page that is shown, from 1.</summary>
    [Parameter, EditorRequired]
    public required int Page { get; set; }

    [Parameter, EditorRequired]
    public required int Pages { get; set; }

    /// <summary>The address of a page.</summary>
    [Parameter, EditorRequired]
    public required Func<int, string> Address { get; set; }
}
