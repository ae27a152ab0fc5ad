namespace QuoteTracker.Analysis.Speakers;

/// <summary>What a noun phrase names.</summary>
internal enum PhraseKind : byte
{
    /// <summary>Something that is not known to speak: "the plan".</summary>
    Thing,

    /// <summary>"he", "they", "who".</summary>
    Pronoun,

    /// <summary>A person by name.</summary>
    Name,

    /// <summary>A person by office or work: "the minister", "a spokesman".</summary>
    Role,

    /// <summary>A ministry, company, paper, state.</summary>
    Body,

    /// <summary>Several people: "officials", "Republicans".</summary>
    Group,

    /// <summary>Words said or written: "the statement".</summary>
    Report,
}
