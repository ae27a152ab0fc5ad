namespace QuoteTracker.Analysis.Names;

/// <summary>What two contexts say of whether their names are one.</summary>
/// <param name="For">0 nothing to 1 surely one.</param>
/// <param name="Against">0 nothing to 1 surely two.</param>
/// <param name="Reason">Of the stronger of both, in words for people; empty when there is nothing.</param>
/// <param name="IsCalling">True when only other callings speak against it, one of them politics, which people come to from any other.</param>
/// <param name="IsWay">True when many go from one of the callings to the other: a general who became a politician.</param>
/// <param name="IsWeakForFull">True when what speaks against hardly counts for a rare full name: people move, and change their callings.</param>
internal readonly record struct ContextEvidence(double For, double Against, string Reason, bool IsWeakForFull = false, bool IsCalling = false, bool IsWay = false);
