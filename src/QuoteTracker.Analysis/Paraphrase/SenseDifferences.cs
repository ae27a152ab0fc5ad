namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Finds what makes two texts of near words say different things. Symmetric but for the order of the two sides.</summary>
internal static class SenseDifferences
{
    /// <summary>The differences by kind; none when nothing is found that turns the sense.</summary>
    public static IReadOnlyList<SenseDifference> Find(PointAlignment pair)
    {
        var polarity = PolarityDifferences.Find(pair).ToList();
        var opposites = OppositeDifferences.Find(pair).ToList();
        if (opposites.Count % 2 == 1 && polarity.Count > 0)
        {
            // "is not safe" says what "is dangerous" says.
            opposites.Clear();
            polarity.Clear();
        }

        return
        [
            .. NumberDifferences.Find(pair), .. NameDifferences.Find(pair), .. polarity, .. opposites, .. ExclusiveDifferences.Find(pair),
            .. ModalityDifferences.Find(pair), .. QuantifierDifferences.Find(pair), .. ConditionDifferences.Find(pair), .. RoleDifferences.Find(pair),
        ];
    }
}
