using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Another statement with nearly the same words and another meaning, or one that a person kept apart: what makes the difference ("must / must not"), and who said it first.</summary>
public sealed record CounterVariant(long Statement, IReadOnlyList<DiffPart> Difference, string DiffersIn, bool ByHand, string? Speaker, DateOnly? First, string? Source);
