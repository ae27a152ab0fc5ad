using System.Collections.Immutable;

namespace QuoteTracker.Web.Intake;

/// <summary>How far a run is, at one moment. Immutable.</summary>
public sealed record ImportProgress
{
    /// <summary>The run's row; null before it started.</summary>
    public long? RunId { get; init; }

    public ImportState State { get; init; }

    /// <summary>Documents that the items hold; null when that cannot be told beforehand.</summary>
    public int? Total { get; init; }

    public int Stored { get; init; }

    public int AlreadyThere { get; init; }

    public int Refused { get; init; }

    /// <summary>Quotes found in the documents stored.</summary>
    public int Quotes { get; init; }

    public TimeSpan Elapsed { get; init; }

    /// <summary>Refusals and notes, the latest last; only so many are kept here, all refusals are in the store.</summary>
    public ImmutableList<ImportNotice> Notices { get; init; } = [];

    /// <summary>Why the run stopped before its end; null when it did not.</summary>
    public string? StopReason { get; init; }

    public int Done => Stored + AlreadyThere + Refused;

    public bool IsOver => State is ImportState.Finished or ImportState.Cancelled or ImportState.Stopped;

    /// <summary>Documents a second; 0 before the first second.</summary>
    public double Rate => Elapsed.TotalSeconds < 0.2 ? 0 : Done / Elapsed.TotalSeconds;

    /// <summary>Null when it cannot be told.</summary>
    public TimeSpan? TimeLeft => Total is { } total && Rate > 0 && !IsOver ? TimeSpan.FromSeconds(Math.Max(0, total - Done) / Rate) : null;

    /// <summary>Share done, 0 to 1; null when the total is not known.</summary>
    public double? Share => Total is { } total ? total == 0 ? 1 : Math.Min(1, (double)Done / total) : null;
}
