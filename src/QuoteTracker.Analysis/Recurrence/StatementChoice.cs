namespace QuoteTracker.Analysis.Recurrence;

/// <summary>What a new quote does: joins a statement, or starts one, or neither because it is too short to be one.</summary>
/// <param name="StatementId">The statement it joins; null when it joins none.</param>
/// <param name="StartsStatement">True when it joins none and is long enough to start its own.</param>
/// <param name="Comparison">How it stands to the statement it joins; <see cref="Sameness.Different"/> when it joins none.</param>
/// <param name="CounterVariants">Statements with nearly its words that say otherwise, by id.</param>
public sealed record StatementChoice(long? StatementId, bool StartsStatement, StatementComparison Comparison, IReadOnlyList<long> CounterVariants);
