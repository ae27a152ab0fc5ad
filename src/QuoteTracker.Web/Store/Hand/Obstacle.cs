namespace QuoteTracker.Web.Store.Hand;

/// <summary>What stands in the way of undoing or redoing an act.</summary>
/// <param name="Says">In words, as the rest of a sentence.</param>
/// <param name="ActId">The act by hand that is to be undone or redone first; null when it was none.</param>
internal sealed record Obstacle(string Says, long? ActId);
