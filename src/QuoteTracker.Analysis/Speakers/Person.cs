using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>A person or body of one document, joined from all its mentions. Invariant: mentions are in order and not empty.</summary>
public sealed record Person
{
    /// <summary>The fullest form of the name in the document, without titles: <c>Vladimir Makei</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required SpeakerKind Kind { get; init; }

    /// <summary>Gender, as far as shown.</summary>
    public Gender Gender { get; init; }

    /// <summary>Every form of the name that the document uses, the fullest first; no pronouns, no roles.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The roles that the document gives.</summary>
    public IReadOnlyList<PersonRole> Roles { get; init; } = [];

    /// <summary>Where the document names the person by name or role (not by pronoun), UTF-16 half-open.</summary>
    public required IReadOnlyList<TextSpan> Mentions { get; init; }
}
