namespace QuoteTracker.Analysis.Names;

/// <summary>Weighs how alike two names of bodies are against what is known around them.</summary>
internal static class BodyJudge
{
    public static (double Score, string Reason) Judge(NameUse one, NameUse other)
    {
        var likeness = BodyComparer.Compare(one.Body, other.Body);
        if (likeness.Score < NameVerdict.SameFrom && OtherName(one, other) is { } also) return (0.95, also);
        if (likeness.Score <= NameVerdict.DifferentTo) return (likeness.Score, likeness.Reason);
        // "French Sudan" is Mali by the facts, whatever countries the names name.
        var isFact = likeness.Score >= BodyComparer.Fact;
        var (ours, theirs) = (Countries(one, isFact), Countries(other, isFact));
        if (BodyComparer.IsMission(one.Body) && BodyComparer.IsMission(other.Body) && one.Context.Countries.Count > 0 && other.Context.Countries.Count > 0 && !Places.Meet(one.Context.Countries, other.Context.Countries))
            return (0.1, $"{likeness.Reason}, in {one.Context.Countries[0]} and in {other.Context.Countries[0]}");
        if (ours.Count > 0 && theirs.Count > 0)
        {
            if (!Places.Meet(ours, theirs)) return (one.Body.IsGeneric || other.Body.IsGeneric || one.Body.Words.Count < 2 ? 0.05 : 0.2, $"{likeness.Reason}, but of {string.Join(", ", ours)} and {string.Join(", ", theirs)}");
            if (!isFact && likeness.Score >= NameVerdict.SameFrom && !Places.Share(ours, theirs)) return (0.5, $"{likeness.Reason}, of countries of which one came after the other");
            if (likeness.IsOpen && ours[0] != theirs[0] && ours.Count + theirs.Count > 2) return (0.4, $"{likeness.Reason}; of {ours[0]} and of {theirs[0]}");
            if (likeness.IsOpen) return (0.93, $"{likeness.Reason}; both of {ours[0]}");
        }
        else if (likeness.IsOpen && AreOfOneName(one.Context, other.Context, out var shared))
        {
            return (0.85, $"{likeness.Reason}; both of “{shared}”");
        }

        if (AreOfOtherNames(one.Context, other.Context) && likeness.IsOpen) return (0.2, $"{likeness.Reason}; of other places or bodies");
        return (likeness.Score, likeness.Reason);
    }

    private static List<string> Countries(NameUse use, bool isFact) => isFact ? [.. use.Context.Countries] : [.. use.Body.Countries.Union(use.Context.Countries)];

    private static bool AreOfOneName(NameContext one, NameContext other, out string? shared) => (shared = one.Names.Intersect(other.Names).FirstOrDefault()) is not null;

    private static bool AreOfOtherNames(NameContext one, NameContext other) =>
        (one.Names.Count > 0 || one.Countries.Count > 0) && (other.Names.Count > 0 || other.Countries.Count > 0) && !one.Names.Intersect(other.Names).Any() && !one.Countries.Intersect(other.Countries).Any();

    /// <summary>One context states the other's name.</summary>
    private static string? OtherName(NameUse one, NameUse other) => OtherName(one.Context, other) ?? OtherName(other.Context, one);

    private static string? OtherName(NameContext context, NameUse other)
    {
        foreach (var name in context.OtherNames)
        {
            if (BodyComparer.Compare(BodyName.Parse(name), other.Body).Score >= 0.55) return $"said to have been called “{name}”";
        }

        return null;
    }
}
