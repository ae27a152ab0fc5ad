using System.Text.Json.Serialization;
using QuoteTracker.Web.Components.Charts;

namespace QuoteTracker.Web.Dashboards.Series;

/// <summary>What was said over time, by speaker. Without any dated quote there is no axis and no series.</summary>
/// <param name="First">First day on the axis.</param>
/// <param name="Last">Last day on the axis.</param>
/// <param name="Series">Most said first, then the unknown, then all others.</param>
/// <param name="Undated">Quotes that have no place on the axis.</param>
public sealed record QuotesOverTime(DateOnly? First, DateOnly? Last, IReadOnlyList<SpeakerSeries> Series, int Undated)
{
    public static QuotesOverTime None { get; } = new(null, null, [], 0);

    [JsonIgnore]
    public TimeScale? Scale { get; } = First is { } first && Last is { } last ? TimeScale.For(first, last) : null;
}
