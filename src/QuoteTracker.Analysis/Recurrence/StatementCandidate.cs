namespace QuoteTracker.Analysis.Recurrence;

/// <summary>A statement that a new quote may join.</summary>
/// <param name="Id">Its id in the store; the smaller one wins a tie.</param>
/// <param name="Representative">The wording that stands for it: the quote it was made of, or the sentence of it that others say too. It never becomes another when quotes join, so that a chain of small changes cannot carry a statement away.</param>
public readonly record struct StatementCandidate(long Id, Wording Representative);
