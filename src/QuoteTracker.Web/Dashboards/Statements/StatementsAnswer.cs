using System.Text.Json.Serialization;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Overview;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>One page of a ranking of statements; First and Last are the axis of all its sparklines.</summary>
public sealed record StatementsAnswer(int Total, int Page, int Pages, DateOnly? First, DateOnly? Last, IReadOnlyList<StatementLine> Lines)
{
    [JsonIgnore]
    public TimeScale? Scale { get; } = First is { } first && Last is { } last ? TimeScale.For(first, last) : null;
}
