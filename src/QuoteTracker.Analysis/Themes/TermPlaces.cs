namespace QuoteTracker.Analysis.Themes;

/// <summary>In which quotes the heaviest terms of a collection stand.</summary>
internal sealed class TermPlaces
{
    /// <summary>A term in fewer quotes makes no theme.</summary>
    private const int LeastQuotes = 2;

    /// <summary>Among so few quotes, a term that several documents hold makes one with a single quote.</summary>
    private const int HandfulOfQuotes = 50;

    /// <summary>Among more quotes than this, two terms that meet twice met by chance.</summary>
    private const int FewQuotes = 150;

    /// <summary>What a common head adds: "fishing quotas", "herring quotas".</summary>
    private const double SameHead = 0.1;

    private readonly List<List<int>> _quotes;

    /// <summary>Reads the quotes once and keeps the heaviest terms that stand in at least two of them, and in at least <paramref name="leastDocuments"/> documents.</summary>
    public TermPlaces(IReadOnlyList<RankedTerm> all, int leastDocuments, IEnumerable<IReadOnlyCollection<string>> quotes, int mostTerms)
    {
        var ranked = all.Where(term => term.Documents >= leastDocuments).Take(mostTerms * 8).ToList();
        var index = ranked.Select((term, i) => (term.Key, i)).ToDictionary(pair => pair.Key, pair => pair.i, StringComparer.Ordinal);
        var places = new List<int>?[index.Count];
        foreach (var keys in quotes)
        {
            foreach (var key in keys.Distinct(StringComparer.Ordinal))
            {
                if (index.TryGetValue(key, out var term))
                    (places[term] ??= []).Add(QuoteCount);
            }

            QuoteCount++;
        }

        var kept = Enumerable.Range(0, places.Length).Where(term => IsFrequent(term) && !IsShadow(term)).Take(mostTerms).ToList();
        Terms = [.. kept.Select(term => ranked[term])];
        _quotes = [.. kept.Select(term => places[term]!)];

        bool IsFrequent(int term) => places[term]?.Count >= (QuoteCount <= HandfulOfQuotes && ranked[term].Documents > 1 ? 1 : LeastQuotes);

        // A longer term in the very same quotes says it better: "supreme state" beside "supreme state council".
        bool IsShadow(int term) => Enumerable.Range(0, Math.Min(places.Length, term)).Any(longer =>
            places[longer]?.Count == places[term]!.Count && Holds(ranked[longer].Key, ranked[term].Key) && places[longer]!.SequenceEqual(places[term]!));
    }

    /// <summary>The terms, heaviest first.</summary>
    public IReadOnlyList<RankedTerm> Terms { get; }

    /// <summary>Number of quotes read.</summary>
    public int QuoteCount { get; }

    /// <summary>Number of quotes that hold at least one of the terms.</summary>
    public int QuotesOf(IEnumerable<int> terms) => terms.SelectMany(term => _quotes[term]).Distinct().Count();

    /// <summary>How much two terms belong together, 0 to 1: the company they keep or the words they share, whichever is stronger, and a little for the same head.</summary>
    public double Similarity(int one, int other)
    {
        var (a, b) = (Terms[one].Key, Terms[other].Key);
        return Math.Min(1, Math.Max(Company(one, other), Nested(a, b)) + (HeadOf(a) == HeadOf(b) ? SameHead : 0));
    }

    /// <summary>Normalized pointwise mutual information over quotes; below zero counts as zero, and few quotes in common count less, one or two not at all.</summary>
    private double Company(int one, int other)
    {
        var both = Common(_quotes[one], _quotes[other]);
        if (both < (QuoteCount > FewQuotes ? 3 : 2))
            return 0;
        double all = QuoteCount;
        if (both >= QuoteCount)
            return 1;
        var information = Math.Log(both * all / ((double)_quotes[one].Count * _quotes[other].Count));
        return Math.Max(0, Math.Round(information / -Math.Log(both / all) * both / (both + 1.0), 9));
    }

    /// <summary>A term within another belongs to it: nearly wholly when it has more than one word.</summary>
    private static double Nested(string one, string other)
    {
        if (!Holds(one, other) && !Holds(other, one))
            return 0;
        return one.Contains(' ', StringComparison.Ordinal) && other.Contains(' ', StringComparison.Ordinal) ? 0.8 : 0.4;
    }

    private static string HeadOf(string key) => key[(key.LastIndexOf(' ') + 1)..];

    private static bool Holds(string longer, string shorter) =>
        longer.Length > shorter.Length && (" " + longer + " ").Contains(" " + shorter + " ", StringComparison.Ordinal);

    private static int Common(List<int> one, List<int> other)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < one.Count && j < other.Count)
        {
            if (one[i] == other[j])
                (i, j, common) = (i + 1, j + 1, common + 1);
            else if (one[i] < other[j])
                i++;
            else
                j++;
        }

        return common;
    }
}
