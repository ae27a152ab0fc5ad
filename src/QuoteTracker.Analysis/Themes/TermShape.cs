namespace QuoteTracker.Analysis.Themes;

/// <summary>How a word is written that may stand in a key term.</summary>
[Flags]
internal enum TermShape : byte
{
    None = 0,

    /// <summary>Starts with a capital.</summary>
    Capital = 1,

    /// <summary>Two to eight capitals: OSCE.</summary>
    Acronym = 2,

    /// <summary>Ends in 's.</summary>
    Genitive = 4,

    /// <summary>A name that may stand inside a term with its 's.</summary>
    Possessive = 8,

    /// <summary>A plural that stands inside no compound.</summary>
    OuterPlural = 16,
}
