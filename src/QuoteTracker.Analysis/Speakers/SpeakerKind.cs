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
