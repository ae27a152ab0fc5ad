using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>The wordings of a statement, each against the one that stands above the page: words added and dropped.</summary>
public sealed partial class WordingTable
{
    [Parameter, EditorRequired]
    public required StatementAnswer Answer { get; set; }
}
