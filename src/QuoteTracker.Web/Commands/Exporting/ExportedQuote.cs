namespace QuoteTracker.Web.Commands.Exporting;

/// <summary>One quote as files carry it. Dates are ISO 8601 as far as known; offsets are UTF-16, half-open, <c>10-80;95-120</c>; several names are separated by "; ".</summary>
internal sealed record ExportedQuote
{
    public required long Id { get; init; }

    public required string Date { get; init; }

    /// <summary>day, month, year, day-without-year or none.</summary>
    public required string Precision { get; init; }

    /// <summary>The name, for namesakes with what tells them apart in brackets, as on the pages.</summary>
    public required string? Speaker { get; init; }

    /// <summary>What the speaker was at that date, as far as documents say.</summary>
    public required string? Role { get; init; }

    public required string Kind { get; init; }

    public required string Text { get; init; }

    public required string? Source { get; init; }

    public required string? Title { get; init; }

    public required string? Address { get; init; }

    public required long Document { get; init; }

    public required string Offsets { get; init; }

    public required string? Cue { get; init; }

    public required string? Mention { get; init; }

    public required string Rule { get; init; }

    public required double Confidence { get; init; }

    public required IReadOnlyList<string> Themes { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required long? Statement { get; init; }

    public required int? Utterance { get; init; }
}
