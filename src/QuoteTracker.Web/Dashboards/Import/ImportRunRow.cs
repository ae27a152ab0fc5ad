namespace QuoteTracker.Web.Dashboards.Import;

/// <summary>A past or present import run.</summary>
public sealed record ImportRunRow
{
    public required long Id { get; init; }

    public required string Label { get; init; }

    public required DateTime StartedAt { get; init; }

    /// <summary>Null while it runs, or when the program ended before the run did.</summary>
    public DateTime? FinishedAt { get; init; }

    public required bool IsCancelled { get; init; }

    public required int Stored { get; init; }

    public required int AlreadyThere { get; init; }

    public required int Refused { get; init; }
}
