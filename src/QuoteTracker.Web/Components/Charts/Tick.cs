namespace QuoteTracker.Web.Components.Charts;

/// <summary>A label under a time axis. <see cref="Rank"/> 1 is shown on every width, 2 from middle, 3 on wide ones only.</summary>
public readonly record struct Tick(int Bucket, string Label, int Rank)
{
    /// <summary>The labels that fit under an axis: each narrower width shows a regular part of the next wider one's.</summary>
    public static IReadOnlyList<Tick> For(TimeScale scale)
    {
        var count = scale.Buckets.Count;
        var most = scale.Buckets[0].Label.Length <= 5 ? 16 : 9;
        var stride = (count + most - 1) / most;
        var ticks = new List<Tick>();
        for (var bucket = 0; bucket < count; bucket += stride)
        {
            var place = bucket / stride;
            ticks.Add(new(bucket, scale.Buckets[bucket].Label, place % 4 == 0 ? 1 : place % 2 == 0 ? 2 : 3));
        }

        return ticks;
    }
}
