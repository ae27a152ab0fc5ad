using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>A ranking of statements: words, speakers, life line, how often and when first and last. Narrow places show each as a block.</summary>
public sealed partial class MostSaid
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<StatementLine> Lines { get; set; }

    /// <summary>The selection that the lines were counted in.</summary>
    [Parameter, EditorRequired]
    public required QuoteFilter Filter { get; set; }

    /// <summary>How many statements of the selection recur.</summary>
    [Parameter, EditorRequired]
    public required int All { get; set; }

    /// <summary>What the sparklines span, in words.</summary>
    [Parameter, EditorRequired]
    public required string Period { get; set; }

    /// <summary>What the ranking and the sparklines count.</summary>
    [Parameter]
    public CountUnit Unit { get; set; }

    private string QuotesOf(StatementLine line, QuoteSort sort = QuoteSort.Newest) => Urls.Quotes(Filter with { Statement = line.Id }, sort);

    private string SpeakersOf(StatementLine line) => Urls.Speakers(Filter with { Statement = line.Id });

    private static string OthersOf(StatementLine line) => string.Join(", ", line.Speakers.Skip(1).Select(speaker => speaker.Name));
}
