namespace QuoteTracker.Analysis.Lexicons;

/// <summary>As what a word is used: its parts of speech, and the commonest of them; nothing for names.</summary>
[Flags]
public enum WordUse
{
    /// <summary>A name, a foreign word, a slip.</summary>
    None = 0,

    /// <summary>It is a noun in some sense.</summary>
    Noun = 1,

    /// <summary>It is a verb, or a form of one, in some sense.</summary>
    Verb = 2,

    /// <summary>It is an adjective in some sense.</summary>
    Adjective = 4,

    /// <summary>It is an adverb in some sense.</summary>
    Adverb = 8,

    /// <summary>It is mostly a noun.</summary>
    MostlyNoun = Noun << WordUses.MostlyShift,

    /// <summary>It is mostly a verb.</summary>
    MostlyVerb = Verb << WordUses.MostlyShift,

    /// <summary>It is mostly an adjective.</summary>
    MostlyAdjective = Adjective << WordUses.MostlyShift,

    /// <summary>It is mostly an adverb.</summary>
    MostlyAdverb = Adverb << WordUses.MostlyShift,
}
