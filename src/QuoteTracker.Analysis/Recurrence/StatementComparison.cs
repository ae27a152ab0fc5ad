using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>The outcome of comparing two wordings.</summary>
/// <param name="Sameness">How they stand to each other.</param>
/// <param name="Similarity">The share of the longer one's content words that both have in the same order, 0 to 1.</param>
/// <param name="Reason">Why, in words that a reader can check: <c>“not” on one side only</c>; empty when they are different or have the same words.</param>
/// <param name="Matched">How many content words both have in the same order.</param>
public readonly record struct StatementComparison(Sameness Sameness, double Similarity, string Reason, int Matched)
{
    /// <summary>The sentence of the first that the second has too, as a stretch of the first's text; null when they agree as a whole.</summary>
    public TextSpan? Line { get; init; }

    /// <summary>The same sentence in the second's text.</summary>
    public TextSpan? OtherLine { get; init; }

    /// <summary>The words that stand against each other where nothing else differs, or that put a line at a distance which the other says plainly; null for all else.</summary>
    public (string One, string Other)? Exchange { get; init; }

    /// <summary>True when one of them only says that somebody says, thinks or hopes the other: "The owners swore to us that …".</summary>
    public bool IsReported { get; init; }

    /// <summary>True when the two belong to one statement.</summary>
    public bool Joins => Sameness is Sameness.SameWords or Sameness.NearlySameWords;
}
