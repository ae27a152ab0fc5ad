using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>The statements that a speaker repeats, the most repeated first.</summary>
public sealed partial class RepeatedLines
{
    [Parameter, EditorRequired]
    public required SpeakerAnswer Speaker { get; set; }

    /// <summary>The selection that was counted, of the speaker's own quotes.</summary>
    [Parameter, EditorRequired]
    public required QuoteFilter Filter { get; set; }

    /// <summary>What they are ranked by.</summary>
    [Parameter]
    public CountUnit Unit { get; set; }

    /// <summary>Where it stands in the grid of its page.</summary>
    [Parameter]
    public string? Class { get; set; }

    private string QuotesOf(StatementLine line) => Urls.Quotes(Filter with { Statement = line.Id });
}
