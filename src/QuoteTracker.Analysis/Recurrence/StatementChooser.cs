namespace QuoteTracker.Analysis.Recurrence;

/// <summary>Decides which statement a quote joins.</summary>
public static class StatementChooser
{
    /// <summary>
    /// The quote joins the statement whose representative wording it matches best: the same words before nearly the same, then the more words
    /// in common, then the greater similarity, then the smaller id. It never joins through a member, only through the representative, so chains do not swallow.
    /// The order of <paramref name="candidates"/> does not matter. The order in which quotes arrive matters in one case only:
    /// when a wording is near to two others that are not near to each other, the one that came first stands for the statement.
    /// </summary>
    public static StatementChoice Choose(Wording quote, IEnumerable<StatementCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(quote);
        ArgumentNullException.ThrowIfNull(candidates);
        if (!quote.IsStatement)
            return new StatementChoice(null, false, default(StatementComparison) with { Reason = "" }, []);
        var compared = candidates.Select(c => (c.Id, Comparison: StatementMatcher.Compare(quote, c.Representative))).ToList();
        var counter = compared.Where(c => c.Comparison.Sameness == Sameness.CounterVariant).Select(c => c.Id).Distinct().Order().ToList();
        var best = compared.Where(c => c.Comparison.Joins)
            .OrderByDescending(c => c.Comparison.Sameness).ThenByDescending(c => c.Comparison.Matched).ThenByDescending(c => c.Comparison.Similarity).ThenBy(c => c.Id)
            .Select(c => ((long, StatementComparison)?)(c.Id, c.Comparison)).FirstOrDefault();
        return best is var (id, comparison)
            ? new StatementChoice(id, false, comparison, counter)
            : new StatementChoice(null, true, default(StatementComparison) with { Reason = "" }, counter);
    }
}
