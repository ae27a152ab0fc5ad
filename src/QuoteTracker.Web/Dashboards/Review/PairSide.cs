namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>One of two speakers that may be one.</summary>
public sealed record PairSide(long Id, string Name, string? Role, int Quotes)
{
    /// <summary>The one whose name stays when they are one: the fuller name, or else the one quoted more.</summary>
    public static PairSide Kept(PairSide first, PairSide second) =>
        Holds(second.Name, first.Name) || (!Holds(first.Name, second.Name) && second.Quotes > first.Quotes) ? second : first;

    private static bool Holds(string name, string other) => name.Length > other.Length && name.Contains(other, StringComparison.OrdinalIgnoreCase);
}
