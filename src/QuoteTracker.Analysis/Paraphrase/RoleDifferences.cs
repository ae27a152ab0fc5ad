namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Finds two that changed places: who did it in the one suffered it in the other.</summary>
internal static class RoleDifferences
{
    /// <summary>One difference at most, and only where a verb of the one answers one of the other. "A sued B" and "B was sued by A" have none.</summary>
    public static IEnumerable<SenseDifference> Find(PointAlignment pair)
    {
        var (ours, theirs) = (Roles.Read(pair.AWords), Roles.Read(pair.BWords));
        if (ours.Agent is null || theirs.Agent is null || ours.Agent.Stem == theirs.Agent.Stem)
            yield break;
        if (!pair.AStems.Contains("than") && !pair.AWords.Any(word => word.Use.Has(WordUse.Verb) && word != ours.Agent && !ours.Others.Contains(word) && pair.AnswerTo(word) is { } verb && verb.Use.Has(WordUse.Verb)))
            yield break;
        if (ours.Others.Any(word => word.Stem == theirs.Agent.Stem) && theirs.Others.Any(word => word.Stem == ours.Agent.Stem))
            yield return new SenseDifference(SenseDifferenceKind.Role, $"{ours.Agent.Key} … {theirs.Agent.Key}", $"{theirs.Agent.Key} … {ours.Agent.Key}");
    }
}
