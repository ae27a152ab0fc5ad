using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Shell;

/// <summary>The links of the navigation, in the order of use.</summary>
public sealed partial class NavLinks
{
    [Parameter, EditorRequired]
    public required NavCounts Counts { get; set; }

    private IReadOnlyList<(string Address, string Text, int? Count)> Links =>
    [
        (Urls.Overview(), "Overview", null),
        (Urls.Quotes(), "Quotes", Counts.Quotes),
        (Urls.Speakers(), "Speakers", Counts.Speakers),
        (Urls.Themes(), "Themes", Counts.Themes),
        (Urls.Statements(), "Statements", Counts.Statements),
        (Urls.Documents(), "Documents", Counts.Documents),
        (Urls.Compare(), "Compare", null),
        (Urls.Review(), "Review", Counts.Review),
        (Urls.Tags(), "Tags", Counts.Tags),
        (Urls.Import(), "Import", null),
        (Urls.Settings(), "Settings", null),
    ];
}
