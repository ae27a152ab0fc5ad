namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Pairs that hang together: whoever is in two pairs joins them.</summary>
internal static class SpeakerGroups
{
    /// <summary>The groups, each with at least two speakers, in the order of their first pair.</summary>
    public static IReadOnlyList<IReadOnlyList<PairSide>> Of(IReadOnlyList<BatchPair> pairs)
    {
        var groups = new List<List<PairSide>>();
        foreach (var pair in pairs)
        {
            var touched = groups.Where(group => group.Exists(side => side.Id == pair.First.Id || side.Id == pair.Second.Id)).ToList();
            List<PairSide> joined = [.. touched.SelectMany(group => group).Append(pair.First).Append(pair.Second).DistinctBy(side => side.Id)];
            var at = touched.Count > 0 ? groups.IndexOf(touched[0]) : groups.Count;
            groups.Insert(at, joined);
            groups.RemoveAll(touched.Contains);
        }

        return groups;
    }
}
