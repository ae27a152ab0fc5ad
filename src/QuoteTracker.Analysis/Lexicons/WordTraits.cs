namespace QuoteTracker.Analysis.Lexicons;

/// <summary>What the lexicons know about a word, whatever its place in the text. A word may have several traits ("report": verb and noun).</summary>
[Flags]
internal enum WordTraits : uint
{
    None = 0,
    Reporting = 1 << 0,
    Saying = 1 << 1,
    Calling = 1 << 2,
    Telling = 1 << 3,
    Quoting = 1 << 4,
    Gerund = 1 << 5,
    CommonVerb = 1 << 6,
    Auxiliary = 1 << 7,
    Determiner = 1 << 8,
    Preposition = 1 << 9,
    Conjunction = 1 << 10,
    Adverb = 1 << 11,
    Pronoun = 1 << 12,
    Male = 1 << 13,
    Female = 1 << 14,
    Honorific = 1 << 15,
    Title = 1 << 16,
    PluralRole = 1 << 17,
    BodyNoun = 1 << 18,
    ReportNoun = 1 << 19,
    WorkNoun = 1 << 20,
    Particle = 1 << 21,
    Suffix = 1 << 22,
    Former = 1 << 23,
    Abbreviation = 1 << 24,
    Month = 1 << 25,
    Elision = 1 << 26,
    GivenName = 1 << 27,
    Country = 1 << 28,
    Nationality = 1 << 29,
    Clitic = 1 << 30,
}
