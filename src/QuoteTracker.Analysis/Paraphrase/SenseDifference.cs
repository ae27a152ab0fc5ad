namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>A difference that makes two texts say different things though their words are near.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="One">The words of the one; empty when only the other has some.</param>
/// <param name="Other">The words of the other.</param>
public readonly record struct SenseDifference(SenseDifferenceKind Kind, string One, string Other)
{
    /// <summary>"900 / 90", "will / will not", "– / only" where one side has nothing.</summary>
    public override string ToString() => $"{(One.Length == 0 ? "–" : One)} / {(Other.Length == 0 ? "–" : Other)}";
}
