namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>A place where a statement stands: its paragraph with the quoted words told apart; whose, where, when.</summary>
public sealed record StatementOccurrence
{
    public required long Quote { get; init; }

    public required long Document { get; init; }

    public required string Title { get; init; }

    public string? Source { get; init; }

    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public long? Speaker { get; init; }

    public string? SpeakerName { get; init; }

    public int Color { get; init; }

    /// <summary>Number of the utterance that it reports, from 1 in the order of time.</summary>
    public int Utterance { get; init; }

    public IReadOnlyList<ContextPart> Paragraph { get; init; } = [];
}
