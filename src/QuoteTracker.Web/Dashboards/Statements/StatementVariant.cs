using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>One wording of a statement, with what it adds to and drops from the representative one; one in other words stands as it is.</summary>
public sealed record StatementVariant(string Text, IReadOnlyList<DiffPart> Difference, IReadOnlyList<long> Quotes, int Utterances, int Reports, DateOnly? First, DateOnly? Last, long Quote, long Document)
{
    public WordingLevel Level { get; init; }
}
