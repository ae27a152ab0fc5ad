namespace QuoteTracker.Web.Components;

/// <summary>A statement as a line of a ranking shows it. Addresses are ready to use; utterances and reports are never one number.</summary>
public sealed record StatementCardContent
{
    public required long Id { get; init; }

    /// <summary>The representative wording.</summary>
    public required string Text { get; init; }

    public required string Address { get; init; }

    public required int Utterances { get; init; }

    public required int Reports { get; init; }

    /// <summary>The quotes behind both counts.</summary>
    public required string QuotesAddress { get; init; }

    /// <summary>First said; null when no report has a year.</summary>
    public DateOnly? First { get; init; }

    public DateOnly? Last { get; init; }

    /// <summary>Who says it, most utterances first; the chips lead to their quotes of this statement.</summary>
    public IReadOnlyList<Chip> Speakers { get; init; } = [];

    /// <summary>Utterances or reports in each step of time, oldest first.</summary>
    public IReadOnlyList<int> Spark { get; init; } = [];

    /// <summary>Which of the two: "utterances".</summary>
    public string SparkCounts { get; init; } = "utterances";

    /// <summary>What is told of its course: "back in March 2025 after 6 years"; null for nothing.</summary>
    public string? Course { get; init; }

    public string CourseReason { get; init; } = "";

    /// <summary>The color of the one who says it most; 0 when nobody is known.</summary>
    public int Color => Speakers.Count > 0 ? Speakers[0].Color : 0;
}
