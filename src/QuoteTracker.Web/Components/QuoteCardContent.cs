namespace QuoteTracker.Web.Components;

/// <summary>A quote as a card shows it. Addresses are ready to use.</summary>
public sealed record QuoteCardContent
{
    public required long Id { get; init; }

    /// <summary>The quoted words without marks, fragments joined by " … ".</summary>
    public required string Text { get; init; }

    /// <summary>The exact place in the document.</summary>
    public required string Address { get; init; }

    /// <summary>The speaker's name; null when unknown.</summary>
    public string? Speaker { get; init; }

    public string? SpeakerAddress { get; init; }

    /// <summary>The speaker's color, 1 to 8; 0 when unknown.</summary>
    public int Color { get; init; }

    /// <summary>The speaker's role at that date.</summary>
    public string? Role { get; init; }

    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>The outlet; null when not known.</summary>
    public string? Source { get; init; }

    public required string DocumentTitle { get; init; }

    /// <summary>A word for a form that is not the usual one: "quoted words", "split quote", "transcript"; null for a whole direct quote.</summary>
    public string? Form { get; init; }

    public IReadOnlyList<Chip> Themes { get; init; } = [];

    public IReadOnlyList<Chip> Tags { get; init; } = [];

    /// <summary>How often it was said, in words: "said 14 times", "in 3 reports"; null when once.</summary>
    public string? Said { get; init; }

    /// <summary>The statement that it belongs to; null when it was said once.</summary>
    public string? StatementAddress { get; init; }

    /// <summary>True when the speaker is not sure and nobody has looked at it.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>How likely the speaker is right, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Why this speaker, in words that can be checked against the text.</summary>
    public string Reason { get; init; } = "";

    /// <summary>True when a person accepted or corrected it.</summary>
    public bool IsReviewed { get; init; }
}
