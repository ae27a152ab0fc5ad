using System.Globalization;
using QuoteTracker.Web.Components.Charts;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>The columns of the calendar of themes: the steps of an axis, or its years where the steps do not fit beside each other.</summary>
public sealed record CalendarSteps(string UnitName, IReadOnlyList<TimeBucket> Steps, IReadOnlyList<int> StepOf)
{
    /// <summary>More quarters than this do not fit beside each other: then a column is a year.</summary>
    private const int Most = 16;

    /// <summary>True when every bucket of the axis is a column.</summary>
    public bool IsAxis => Steps.Count == StepOf.Count;

    /// <summary><see cref="StepOf"/> tells for each bucket of the axis which column it lies in.</summary>
    public static CalendarSteps Of(TimeScale scale)
    {
        if (scale.Buckets.Count <= Most || scale.Unit != TimeUnit.Quarter)
            return new(scale.UnitName, scale.Buckets, [.. Enumerable.Range(0, scale.Buckets.Count)]);
        var years = scale.Buckets.GroupBy(bucket => bucket.First.Year).ToList();
        return new("year", [.. years.Select(year => new TimeBucket(year.First().First, year.Last().Last, year.Key.ToString("0000", CultureInfo.InvariantCulture)))],
            [.. scale.Buckets.Select(bucket => bucket.First.Year - years[0].Key)]);
    }
}
