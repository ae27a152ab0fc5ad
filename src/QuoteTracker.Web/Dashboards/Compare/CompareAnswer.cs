using System.Text.Json.Serialization;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Quotes;

namespace QuoteTracker.Web.Dashboards.Compare;

/// <summary>Two to four speakers beside each other over the same period; First and Last are the axis of them all, Acts what they all said, null without any. Themes are the columns of each one's mix.</summary>
public sealed record CompareAnswer(QuotedActs? Acts, DateOnly? First, DateOnly? Last, IReadOnlyList<ComparedSpeaker> Speakers, IReadOnlyList<NamedTheme> Themes, IReadOnlyList<SharedStatement> Shared)
{
    [JsonIgnore]
    public TimeScale? Scale { get; } = First is { } first && Last is { } last ? TimeScale.For(first, last) : null;
}
