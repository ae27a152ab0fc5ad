namespace QuoteTracker.Web.Components.Charts;

/// <summary>Where the bars of a stacked chart stand: x and width as shares of the plot, y and height in pixels from its top.</summary>
public sealed class StackedBarsGeometry
{
    private const double Gap = 0.18;

    private StackedBarsGeometry(ValueAxis axis, IReadOnlyList<StackedBar> bars, double height)
    {
        Axis = axis;
        Bars = bars;
        Height = height;
    }

    public ValueAxis Axis { get; }

    /// <summary>By bucket, then from the bottom up; empty ones left out.</summary>
    public IReadOnlyList<StackedBar> Bars { get; }

    public double Height { get; }

    /// <summary>Lays out the series; <paramref name="ceiling"/> makes charts beside each other share an axis.</summary>
    public static StackedBarsGeometry For(TimeScale scale, IReadOnlyList<ChartSeries> series, double height, long? ceiling = null)
    {
        var buckets = scale.Buckets.Count;
        var highest = Enumerable.Range(0, buckets).Max(bucket => series.Sum(s => s.Marks[bucket].Count));
        var axis = ValueAxis.For(Math.Max(highest, ceiling ?? 0));
        var bars = new List<StackedBar>();
        for (var bucket = 0; bucket < buckets; bucket++)
        {
            var below = 0L;
            for (var index = 0; index < series.Count; index++)
            {
                var count = series[index].Marks[bucket].Count;
                if (count > 0)
                {
                    var top = height - ((below + count) * height / axis.Top);
                    bars.Add(new(bucket, index, (bucket + (Gap / 2)) / buckets, (1 - Gap) / buckets, top, count * height / axis.Top));
                    below += count;
                }
            }
        }

        return new(axis, bars, height);
    }

    /// <summary>The y of a value.</summary>
    public double YOf(long value) => Height - (value * Height / Axis.Top);
}
