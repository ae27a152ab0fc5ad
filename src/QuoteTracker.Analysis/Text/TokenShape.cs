namespace QuoteTracker.Analysis.Text;

/// <summary>How a word is written.</summary>
[Flags]
internal enum TokenShape : byte
{
    None = 0,

    /// <summary>Begins with a capital letter, or with @ or # and a letter.</summary>
    Capitalized = 1,

    /// <summary>Two letters or more, all of them capitals.</summary>
    AllCapitals = 2,

    /// <summary>A single capital with its full stop: "J."</summary>
    Initial = 4,

    /// <summary>Ends in a full stop that belongs to it: "Sen.", "U.S."</summary>
    Dotted = 8,

    /// <summary>White space (or the start of its paragraph) stands before it.</summary>
    SpaceBefore = 16,

    /// <summary>Lower case, ends in -ed.</summary>
    EndsInEd = 32,

    /// <summary>Lower case, ends in -ing.</summary>
    EndsInIng = 64,
}
