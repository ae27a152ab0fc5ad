using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>What became of a decision in Review.</summary>
/// <param name="Acts">Entries of the history that undo it, in the order in which they were made; empty when nothing was changed.</param>
/// <param name="Items">How many items of the queue it settled.</param>
/// <param name="Summary">One sentence for the person who decided; null when the database refused it.</param>
public sealed record Decided(IReadOnlyList<long> Acts, int Items, string? Summary)
{
    public bool IsDone => Acts.Count > 0;

    internal static Decided Of(Acted? acted, int items = 1) => new(acted?.AuditId is { } id ? [id] : [], items, acted?.Summary);
}
