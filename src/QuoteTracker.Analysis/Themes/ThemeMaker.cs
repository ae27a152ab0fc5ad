namespace QuoteTracker.Analysis.Themes;

/// <summary>
/// Makes themes of the key terms of a collection: the heaviest terms, joined by average linkage (R. Sokal, C. Michener, 1958) as long as
/// they stand in the same quotes (normalized pointwise mutual information: G. Bouma, "Normalized (Pointwise) Mutual Information in
/// Collocation Extraction", 2009) or hold one another's words.
/// </summary>
/// <remarks>
/// Terms of a theme must hold together pair by pair on average, so that a frequent term cannot chain everything to itself, as single
/// linkage would let it; no theme may grow beyond a sixth of the quotes or twelve terms, which keeps the themes of one size class.
/// </remarks>
public static class ThemeMaker
{
    private const int MostTerms = 240;
    private const int MostTermsInTheme = 12;
    private const int MostShare = 6;
    private const double LeastSimilarity = 0.38;

    /// <summary>A small collection gets few themes: one for eight quotes, but up to eight always.</summary>
    private const int FewThemes = 8;
    private const int QuotesPerTheme = 8;

    /// <summary>Among more documents than this, what only one of them speaks of is that document's matter, not the collection's.</summary>
    private const int FewDocuments = 3;

    /// <summary>The themes, most quotes first, then by key. Deterministic; the order of terms and quotes does not matter.</summary>
    /// <param name="terms">Every term of the collection once.</param>
    /// <param name="documentCount">Number of documents in the collection.</param>
    /// <param name="quotes">For each quote (or each thing said again and again) the keys of the terms in it and around it. Read once.</param>
    /// <param name="maxThemes">No more themes than this, and in a small collection fewer; those with the heaviest term are kept.</param>
    public static IReadOnlyList<FoundTheme> Make(IEnumerable<TermCount> terms, int documentCount, IEnumerable<IReadOnlyCollection<string>> quotes, int maxThemes = 40)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(quotes);
        var places = new TermPlaces(KeyTermRanker.Rank(terms, documentCount), documentCount > FewDocuments ? 2 : 1, quotes, MostTerms);
        var clusters = Join(places);
        return [.. clusters.Select(cluster => Theme(cluster, places))
            .OrderByDescending(theme => theme.Terms[0].Score).ThenBy(theme => theme.Key, StringComparer.Ordinal)
            .Take(Math.Min(maxThemes, Math.Max(FewThemes, places.QuoteCount / QuotesPerTheme)))
            .OrderByDescending(theme => theme.QuoteCount).ThenBy(theme => theme.Key, StringComparer.Ordinal)];
    }

    /// <summary>Joins the two most similar clusters until none are similar enough. Terms are in order of weight, and equal similarities are settled by that order.</summary>
    private static List<List<int>> Join(TermPlaces places)
    {
        var clusters = Enumerable.Range(0, places.Terms.Count).Select(term => new List<int> { term }).ToList();
        var similarity = Similarities(places);
        var limit = Math.Max(4, places.QuoteCount / MostShare);
        while (Closest(clusters, similarity) is var (one, other))
        {
            if (clusters[one].Count + clusters[other].Count > MostTermsInTheme || places.QuotesOf([.. clusters[one], .. clusters[other]]) > limit)
            {
                similarity[one, other] = similarity[other, one] = 0;
                continue;
            }

            Merge(clusters, similarity, one, other);
        }

        return [.. clusters.Where(cluster => cluster.Count > 0)];
    }

    private static double[,] Similarities(TermPlaces places)
    {
        var similarity = new double[places.Terms.Count, places.Terms.Count];
        for (var i = 0; i < places.Terms.Count; i++)
        {
            for (var j = 0; j < i; j++)
                similarity[i, j] = similarity[j, i] = places.Similarity(i, j);
        }

        return similarity;
    }

    private static (int One, int Other)? Closest(List<List<int>> clusters, double[,] similarity)
    {
        (int, int)? closest = null;
        var best = LeastSimilarity;
        for (var i = 0; i < clusters.Count; i++)
        {
            if (clusters[i].Count == 0)
                continue;
            for (var j = i + 1; j < clusters.Count; j++)
            {
                if (similarity[i, j] > best && clusters[j].Count > 0)
                    (closest, best) = ((i, j), similarity[i, j]);
            }
        }

        return closest;
    }

    /// <summary>The average of the pairs, updated as Lance and Williams (1967) have it. The cluster of the heavier term takes the other in.</summary>
    private static void Merge(List<List<int>> clusters, double[,] similarity, int one, int other)
    {
        var (size, otherSize) = (clusters[one].Count, clusters[other].Count);
        for (var k = 0; k < clusters.Count; k++)
        {
            if (k == one || k == other)
                continue;
            var average = Math.Round(((similarity[one, k] * size) + (similarity[other, k] * otherSize)) / (size + otherSize), 9);
            similarity[one, k] = similarity[k, one] = average;
        }

        clusters[one].AddRange(clusters[other]);
        clusters[other].Clear();
    }

    /// <summary>A theme goes by its heaviest term of more than one word when it has one.</summary>
    private static FoundTheme Theme(List<int> cluster, TermPlaces places)
    {
        var terms = cluster.Order().Select(term => places.Terms[term]).ToList();
        var name = terms[Math.Max(0, terms.FindIndex(term => term.Key.Contains(' ', StringComparison.Ordinal)))];
        return new FoundTheme(name.Key, name.Text, terms, places.QuotesOf(cluster));
    }
}
