namespace QuoteTracker.Web.Commands.Listing;

/// <summary>A speaker as it is listed: what documents call it, and in which roles.</summary>
internal sealed record ListedSpeaker
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    /// <summary>person, body or role.</summary>
    public required string Kind { get; init; }

    public required int Quotes { get; init; }

    public required int Documents { get; init; }

    /// <summary>The day of the first dated quote.</summary>
    public string? First { get; init; }

    /// <summary>The day of the last dated quote.</summary>
    public string? Last { get; init; }

    /// <summary>In the order of the alphabet.</summary>
    public required IReadOnlyList<string> Spellings { get; init; }

    /// <summary>Those seen most often first.</summary>
    public required IReadOnlyList<string> Roles { get; init; }
}
