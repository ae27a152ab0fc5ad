using QuoteTracker.Synthetic;

namespace QuoteTracker.Benchmarks;

/// <summary>How well quotes were put together, by pairs of quotes: of one statement in truth, put together, both.</summary>
internal sealed class PairCounts
{
    private const int Missing = -1;

    private readonly Dictionary<(int Found, long True), int> _both = [];
    private readonly Dictionary<int, int> _found = [];
    private readonly Dictionary<long, int> _true = [];
    private readonly Dictionary<(int Found, long Root), int> _roots = [];

    /// <summary>Pairs put together wrongly that differ by a negation, number, name, modal or one noun.</summary>
    public long Turned => Pairs(_roots.Values) - _both.GroupBy(pair => (pair.Key.Found, pair.Key.True)).Sum(group => Pairs(group.Select(pair => pair.Value)));

    public double Precision => (double)Pairs(_both.Values) / Math.Max(1, Pairs(_found.Values));

    public double Recall => (double)Pairs(_both.Values) / Math.Max(1, Pairs(_true.Values));

    public double F1 => 2 * Precision * Recall / Math.Max(1e-9, Precision + Recall);

    /// <summary>Counts a quote and the statement that it was put into; null when into none.</summary>
    public void Add(SyntheticQuote quote, int? statement)
    {
        Count(_true, quote.Statement);
        if (statement is not { } found)
            return;
        Count(_found, found);
        Count(_both, (found, quote.Statement));
        Count(_roots, (found, quote.Root));
    }

    /// <summary>For each way of wording a line, the share of its quotes that went where most of their statement are.</summary>
    public static IEnumerable<(LineVariation Variation, double Share)> ShareAtHome(IEnumerable<(SyntheticQuote Quote, int? Statement)> joined)
    {
        var all = joined.ToList();
        var homes = all.GroupBy(one => one.Quote.Statement)
            .ToDictionary(group => group.Key, group => group.GroupBy(one => one.Statement ?? Missing).OrderByDescending(found => found.Count()).ThenBy(found => found.Key).First().Key);
        return all.GroupBy(one => one.Quote.Variation).OrderBy(group => group.Key)
            .Select(group => (group.Key, group.Average(one => one.Statement == homes[one.Quote.Statement] ? 1.0 : 0)));
    }

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static long Pairs(IEnumerable<int> sizes) => sizes.Sum(size => (long)size * (size - 1) / 2);
}
