using System.Globalization;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>A time axis cut into equal steps: the step is chosen by the span, so that a week and a century are both readable. Buckets follow each other without gaps.</summary>
public sealed class TimeScale
{
    private const int FewestBuckets = 6;

    private TimeScale(TimeUnit unit, IReadOnlyList<TimeBucket> buckets)
    {
        Unit = unit;
        Buckets = buckets;
    }

    public TimeUnit Unit { get; }

    public IReadOnlyList<TimeBucket> Buckets { get; }

    public DateOnly First => Buckets[0].First;

    public DateOnly Last => Buckets[^1].Last;

    /// <summary>The step in words: "day", "week", …</summary>
    public string UnitName => Unit switch
    {
        TimeUnit.Day => "day",
        TimeUnit.Week => "week",
        TimeUnit.Month => "month",
        TimeUnit.Quarter => "quarter",
        TimeUnit.Year => "year",
        _ => "decade",
    };

    /// <summary>The axis that shows both days; a short span is widened on both sides so that a single day is not one wide bar.</summary>
    public static TimeScale For(DateOnly first, DateOnly last) => For(first, last, UnitFor(first, last));

    /// <summary>The axis that shows both days in years, or in decades where years are too many.</summary>
    public static TimeScale InYears(DateOnly first, DateOnly last) => For(first, last, UnitFor(first, last) == TimeUnit.Decade ? TimeUnit.Decade : TimeUnit.Year);

    private static TimeScale For(DateOnly first, DateOnly last, TimeUnit unit)
    {
        var start = StartOf(first, unit);
        var end = StartOf(last, unit);
        for (var side = 0; CountSteps(start, end, unit) < FewestBuckets; side++)
        {
            (start, end) = side % 2 == 0 ? (start, Move(end, unit, 1)) : (Move(start, unit, -1), end);
        }

        var buckets = new List<TimeBucket>();
        for (var day = start; day <= end; day = Move(day, unit, 1))
        {
            var next = Move(day, unit, 1);
            buckets.Add(new(day, next > day ? next.AddDays(-1) : DateOnly.MaxValue, LabelOf(day, unit)));
            if (next <= day)
            {
                break;
            }
        }

        return new(unit, buckets);
    }

    /// <summary>Which bucket holds the day; -1 outside the axis.</summary>
    public int IndexOf(DateOnly day)
    {
        if (day < First || day > Last)
        {
            return -1;
        }

        int low = 0, high = Buckets.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Buckets[middle].First <= day ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Where the day lies between the ends of the axis, 0 to 1.</summary>
    public double PositionOf(DateOnly day)
        => Math.Clamp((day.DayNumber - First.DayNumber + 0.5) / (Last.DayNumber - First.DayNumber + 1), 0, 1);

    /// <summary>The step for a span: at most some forty bars.</summary>
    public static TimeUnit UnitFor(DateOnly first, DateOnly last) => (last.DayNumber - first.DayNumber) switch
    {
        <= 31 => TimeUnit.Day,
        <= 26 * 7 => TimeUnit.Week,
        <= 3 * 366 => TimeUnit.Month,
        <= 10 * 366 => TimeUnit.Quarter,
        <= 80 * 366 => TimeUnit.Year,
        _ => TimeUnit.Decade,
    };

    private static int CountSteps(DateOnly start, DateOnly end, TimeUnit unit)
    {
        var count = 1;
        for (var day = start; day < end && count < FewestBuckets; day = Move(day, unit, 1))
        {
            count++;
        }

        return count;
    }

    private static DateOnly StartOf(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => day,
        TimeUnit.Week => day.DayNumber < 7 ? day : day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        TimeUnit.Month => new(day.Year, day.Month, 1),
        TimeUnit.Quarter => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        TimeUnit.Year => new(day.Year, 1, 1),
        _ => new(Math.Max(1, day.Year / 10 * 10), 1, 1),
    };

    /// <summary>Steps forward or back; stays where it is at the ends of the calendar.</summary>
    private static DateOnly Move(DateOnly day, TimeUnit unit, int steps)
    {
        var (days, months) = unit switch
        {
            TimeUnit.Day => (1, 0),
            TimeUnit.Week => (7, 0),
            TimeUnit.Month => (0, 1),
            TimeUnit.Quarter => (0, 3),
            TimeUnit.Year => (0, 12),
            _ => (0, day.Year == 1 ? 108 : 120),
        };
        var moved = day.ToDateTime(TimeOnly.MinValue);
        if (steps > 0 ? day.Year > 9988 : day.Year <= 10)
        {
            return day;
        }

        return DateOnly.FromDateTime(moved.AddMonths(months * steps).AddDays(days * steps));
    }

    private static string LabelOf(DateOnly day, TimeUnit unit)
    {
        var culture = CultureInfo.InvariantCulture;
        return unit switch
        {
            TimeUnit.Day or TimeUnit.Week => day.ToString("d MMM yyyy", culture),
            TimeUnit.Month => day.ToString("MMM yyyy", culture),
            TimeUnit.Quarter => string.Create(culture, $"Q{((day.Month - 1) / 3) + 1} {day.Year}"),
            TimeUnit.Year => day.Year.ToString("0000", culture),
            _ => string.Create(culture, $"{day.Year / 10 * 10}s"),
        };
    }
}
