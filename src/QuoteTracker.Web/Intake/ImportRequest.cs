namespace QuoteTracker.Web.Intake;

/// <summary>What a person asks to have imported in one go.</summary>
/// <param name="Label">What was given, in words: a folder's path, "3 files", "pasted text", "the sample".</param>
/// <param name="Items">The things given, in order.</param>
public sealed record ImportRequest(string Label, IReadOnlyList<IntakeItem> Items)
{
    public const string SampleLabel = "the sample";

    /// <summary>A folder of uploaded files that is to be removed after the run; null when there is none.</summary>
    public string? Scratch { get; init; }

    public static ImportRequest Sample { get; } = new(SampleLabel, [new IntakeItem.Sample()]);

    public bool IsSample => Items.Any(item => item is IntakeItem.Sample);
}
