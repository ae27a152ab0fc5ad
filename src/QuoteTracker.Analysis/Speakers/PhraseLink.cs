namespace QuoteTracker.Analysis.Speakers;

/// <summary>What stands directly before a phrase.</summary>
internal enum Before : byte
{
    Other,
    Start,
    Stretch,
    Comma,
    Colon,
    Dash,
    Preposition,
    AccordingTo,
    ReportingVerb,
    Gerund,
    OtherVerb,
    Conjunction,
    Possessor,
    Phrase,
    Bracket,

    /// <summary>"TASS quoted | Lavrov as saying".</summary>
    Quoting,

    /// <summary>was called “a tourist” by | Oleg Tamm</summary>
    Agent,
}

/// <summary>What a phrase is followed by.</summary>
internal enum Follow : byte
{
    None,
    ReportingVerb,
    Gerund,
    PassiveReporting,
    OtherVerb,
    Auxiliary,
    Colon,
    Stretch,

    /// <summary>"TASS | quoted Lavrov as saying": the subject only relays.</summary>
    Relaying,

    /// <summary>"The two sides | will pay attention": a plan or a wish, which somebody else tells.</summary>
    Modal,

    /// <summary>"Hill's | claim", "his | calls": the act of saying is the phrase's own.</summary>
    Own,
}

/// <summary>What stands between a phrase and the verb that follows it.</summary>
internal enum Gap : byte
{
    Direct,
    Adverb,
    Attached,
    Apposition,
}

/// <summary>The place of a phrase in its sentence: what stands before it, which verb follows, and with what between.</summary>
internal readonly record struct PhraseLink(Before Before, ushort BeforeLemma, Follow Follow, Gap Gap, int VerbItem, ushort VerbLemma);
