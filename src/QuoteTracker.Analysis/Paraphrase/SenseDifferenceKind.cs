namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>In what two texts differ so that they say different things.</summary>
public enum SenseDifferenceKind
{
    /// <summary>A number, date or place in an order.</summary>
    Number,

    /// <summary>The unit of the same number.</summary>
    Unit,

    /// <summary>A person, body or place.</summary>
    Name,

    /// <summary>One says yes, the other no.</summary>
    Polarity,

    /// <summary>Words of opposite meaning.</summary>
    Opposite,

    /// <summary>Two of a kind that exclude each other: weekdays, parts of the sky.</summary>
    Exclusive,

    /// <summary>How sure it is, or when: may, must, will, has.</summary>
    Modality,

    /// <summary>Of how many: all, some, only.</summary>
    Quantifier,

    /// <summary>On what it hangs: if, unless, because.</summary>
    Condition,

    /// <summary>Who does it to whom.</summary>
    Role,

    /// <summary>A word for one that cannot mean the same, where all else is equal; a question for a claim; words that put the claim at a distance.</summary>
    Wording,
}
