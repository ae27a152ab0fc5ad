namespace QuoteTracker.Web.Components.Charts;

/// <summary>How a series is painted: its speaker's colour, hatched when an earlier series of the same chart has that colour.</summary>
public readonly record struct SeriesPaint(string Color, bool IsHatched)
{
    /// <summary>One paint for each series, in their order.</summary>
    public static IReadOnlyList<SeriesPaint> For(IReadOnlyList<ChartSeries> series)
    {
        var taken = new HashSet<int>();
        return [.. series.Select(s => new SeriesPaint(ColorOf(s.Color), !taken.Add(s.Color)))];
    }

    /// <summary>The token of a colour number; what is nobody's is grey.</summary>
    public static string ColorOf(int color) => color is >= 1 and <= 8 ? $"var(--s{color})" : "var(--h2)";
}
