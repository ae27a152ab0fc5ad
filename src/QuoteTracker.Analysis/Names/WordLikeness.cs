namespace QuoteTracker.Analysis.Names;

/// <summary>How two words of names stand to each other, from nothing in common to equal.</summary>
internal enum WordLikeness
{
    None,

    /// <summary>One slip of typing or of reading print.</summary>
    Slip,

    /// <summary>One is the beginning of the other: "Rish", "Rishi".</summary>
    Beginning,

    /// <summary>One is the first letter of the other.</summary>
    Initial,

    /// <summary>One is a short or pet form of the other.</summary>
    Short,

    /// <summary>Forms of one name in two languages or romanizations.</summary>
    Form,

    /// <summary>Two spellings of the same sounds.</summary>
    Spelling,

    Equal,
}
