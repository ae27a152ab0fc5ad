namespace QuoteTracker.Web.Components.Charts;

/// <summary>How dark a count is: five steps by the square root of its share of the highest, so that small counts still differ. Zero is the empty step.</summary>
public static class HeatScale
{
    /// <summary>0 for none, 1 to 4 for more and more.</summary>
    public static int LevelOf(long count, long highest)
        => count <= 0 || highest <= 0 ? 0 : Math.Clamp((int)Math.Ceiling(4 * Math.Sqrt((double)count / highest)), 1, 4);

    /// <summary>The token of a level. The step h4 is left out: neither light nor dark text is readable on it.</summary>
    public static string ColorOf(int level) => level switch
    {
        0 => "var(--h0)",
        1 => "var(--h1)",
        2 => "var(--h2)",
        3 => "var(--h3)",
        _ => "var(--h5)",
    };
}
