namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>A document in the list.</summary>
public sealed record DocumentRow
{
    public required long Id { get; init; }

    public required string Title { get; init; }

    public string? Source { get; init; }

    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public required int Quotes { get; init; }

    /// <summary>Quotes whose speaker is unknown.</summary>
    public required int Unknown { get; init; }

    public required DateTime ImportedAt { get; init; }

    public required bool IsSample { get; init; }
}
