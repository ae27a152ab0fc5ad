namespace QuoteTracker.Analysis.Themes;

/// <summary>What the lexicons know of a word as part of key terms; a word may have several traits.</summary>
[Flags]
internal enum TermTraits : ushort
{
    None = 0,

    /// <summary>A word of grammar, a verb, a number, a month: no term goes over it.</summary>
    Break = 1 << 0,

    /// <summary>"new", "important": see <see cref="TermRole.Light"/>.</summary>
    Light = 1 << 1,
    Adjective = 1 << 2,

    /// <summary>A noun in the ending of an adjective: "proposal".</summary>
    Noun = 1 << 3,

    /// <summary>A word in -ing that is no verb: "building".</summary>
    Gerund = 1 << 4,

    /// <summary>A word in -ly that is no adverb: "assembly".</summary>
    InLy = 1 << 5,

    /// <summary>A plural that may stand inside a compound: "sports".</summary>
    InnerPlural = 1 << 6,

    /// <summary>A name that may stand inside a term with its 's.</summary>
    Possessive = 1 << 7,

    /// <summary>A noun that says little beside another such noun: "news conference".</summary>
    PlainNoun = 1 << 8,

    /// <summary>A noun that says too little to begin or end a term of several words.</summary>
    PlainHead = 1 << 9,

    /// <summary>A term by itself.</summary>
    Topic = 1 << 10,

    /// <summary>An acronym that names nothing a text could be about.</summary>
    PlainAcronym = 1 << 11,

    /// <summary>An article, preposition or possessive, behind which a word in -ed is an adjective.</summary>
    LeadsIn = 1 << 12,

    /// <summary>"co" of "co-operation".</summary>
    Prefix = 1 << 13,
}
