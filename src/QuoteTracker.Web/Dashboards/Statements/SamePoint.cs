namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Another statement that may make the same point in other words: why the program thinks so, who said it first, how often.</summary>
/// <param name="Statement">Its id.</param>
/// <param name="Text">Its words.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Score">How near the two are in what they speak of, 0 to 1.</param>
public sealed record SamePoint(long Statement, string Text, string Reason, double Score)
{
    /// <summary>Who said it first; null when unknown.</summary>
    public string? Speaker { get; init; }

    public DateOnly? First { get; init; }

    public string? Source { get; init; }

    public int Reports { get; init; }

    /// <summary>True when nobody is known to have said both.</summary>
    public bool IsEcho { get; init; }

    /// <summary>True when speakers of both are known, and none of them is one of the others.</summary>
    public static bool AreOthers(IEnumerable<long> some, IEnumerable<long> others)
    {
        var (one, other) = (some.ToHashSet(), others.ToHashSet());
        return one.Count > 0 && other.Count > 0 && !one.Overlaps(other);
    }
}
