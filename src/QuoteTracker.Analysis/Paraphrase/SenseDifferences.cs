namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Finds what makes two texts of near words say different things. Symmetric but for the order of the two sides.</summary>
internal static class SenseDifferences
{
    /// <summary>The differences by kind; none when nothing is found that turns the sense.</summary>
    public static IReadOnlyList<SenseDifference> Find(PointAlignment pair)
    {
        return [.. FindGravest(pair), .. ExclusiveDifferences.Find(pair), .. ModalityDifferences.Find(pair), .. QuantifierDifferences.Find(pair), .. ConditionDifferences.Find(pair), .. TurningDifferences.Find(pair)];
    }

    /// <summary>Only those of yes and no, numbers, names, opposites and roles.</summary>
    public static IEnumerable<SenseDifference> FindGravest(PointAlignment pair)
    {
        var polarity = PolarityDifferences.Find(pair).ToList();
        var opposites = OppositeDifferences.Find(pair).ToList();
        if (opposites.Count % 2 == 1 && polarity.Count > 0)
        {
            // "is not safe" says what "is dangerous" says.
            opposites.Clear();
            polarity.Clear();
        }

        return polarity.Concat(opposites).Concat(NumberDifferences.Find(pair)).Concat(NameDifferences.Find(pair)).Concat(RoleDifferences.Find(pair));
    }
}
