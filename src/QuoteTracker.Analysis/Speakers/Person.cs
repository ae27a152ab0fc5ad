using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>What a speaker is.</summary>
public enum SpeakerKind
{
    /// <summary>A human being with a name.</summary>
    Person,

    /// <summary>A ministry, company, paper, statement: something that speaks without being a person.</summary>
    Body,

    /// <summary>Somebody known by role only ("a spokesman"), or several people ("experts").</summary>
    Role,
}

/// <summary>Grammatical gender, as far as the document shows it.</summary>
public enum Gender
{
    /// <summary>Not shown.</summary>
    Unknown,

    /// <summary>He.</summary>
    Male,

    /// <summary>She.</summary>
    Female,
}

/// <summary>An office or description that a document gives a person: "Belarusian Foreign Minister".</summary>
/// <param name="Text">The words as they stand in the document, without article: <c>Belarusian Foreign Minister</c>.</param>
/// <param name="Title">The office: <c>Foreign Minister</c>.</param>
/// <param name="Organisation">The country or body it belongs to: <c>Belarus</c>; null when not stated.</param>
/// <param name="Span">Where it stands, UTF-16 half-open.</param>
/// <param name="IsFormer">True for "former", "ex-", "late", "then-".</param>
public sealed record PersonRole(string Text, string Title, string? Organisation, TextSpan Span, bool IsFormer);

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
