namespace QuoteTracker.Web.Components.Charts;

/// <summary>A period as a bar, and the days in it on which it was seen. <see cref="First"/> and <see cref="Last"/> are null where it has no known end: the bar reaches to that end of the axis.</summary>
/// <param name="Name">What lasted.</param>
/// <param name="Color">One of the eight colours.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="When">The period in words.</param>
/// <param name="Bar">What the bar says and opens.</param>
public sealed record PeriodLane(string Name, int Color, DateOnly? First, DateOnly? Last, string When, ChartMark Bar)
{
    /// <summary>The days on which it was seen, each with what it says and opens.</summary>
    public IReadOnlyList<(DateOnly Day, ChartMark Mark)> Seen { get; init; } = [];

    /// <summary>Drawn lighter: what was over when it was seen.</summary>
    public bool IsFaint { get; init; }

    /// <summary>Where it comes from, for the table.</summary>
    public string Origin { get; init; } = "";
}
