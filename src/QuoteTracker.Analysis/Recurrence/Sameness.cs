namespace QuoteTracker.Analysis.Recurrence;

/// <summary>How two wordings stand to each other.</summary>
public enum Sameness
{
    /// <summary>They say different things, or one of them is too short to be a statement.</summary>
    Different,

    /// <summary>They would be nearly the same, but a negation, number, name, modal, quantifier, opposite or order of names differs: shown beside each other, never joined.</summary>
    CounterVariant,

    /// <summary>Words were dropped, added or exchanged without a change of what is said; one may hold the other.</summary>
    NearlySameWords,

    /// <summary>The same words in the same order; case, marks, spelling and contractions may differ.</summary>
    SameWords,
}
