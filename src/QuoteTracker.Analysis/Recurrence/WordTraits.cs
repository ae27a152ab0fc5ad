namespace QuoteTracker.Analysis.Recurrence;

/// <summary>What a word does in a wording, as far as sameness is concerned; content words have none of the others but may be a name or a number.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>Carries grammar, not content: "of", "the", "has".</summary>
    Function = 1,

    /// <summary>Turns the meaning round: "not", "never", "refuse".</summary>
    Negation = 2,

    /// <summary>May, must, will, perhaps.</summary>
    Modal = 4,

    /// <summary>All, some, most, only.</summary>
    Quantifier = 8,

    /// <summary>If, unless, until, because.</summary>
    Condition = 16,

    /// <summary>A figure, a number word, a magnitude.</summary>
    Number = 32,

    /// <summary>Has a capital inside its sentence.</summary>
    Name = 64,

    /// <summary>Has a capital because it opens a sentence, and so may be a name.</summary>
    MaybeName = 128,

    /// <summary>A word that papers keep or drop at will: "well", "really", "the".</summary>
    Filler = 256,

    /// <summary>I, we, my, our.</summary>
    FirstPerson = 512,

    /// <summary>You, he, she, it, they and theirs.</summary>
    OtherPerson = 1024,

    /// <summary>Stands behind a comma or dash.</summary>
    AfterComma = 2048,

    /// <summary>Opens what stands behind a colon.</summary>
    AfterColon = 4096,

    /// <summary>Ends a question.</summary>
    Asks = 8192,
}
