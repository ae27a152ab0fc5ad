namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>
/// What two texts have in common, word by word: each answers one of the other side at most, the most alike first. What a word weighs here is what its general
/// weight has above that of words which are in all talk ("people", "think"); of those only the same word answers.
/// </summary>
internal sealed class SharedPoint
{
    /// <summary>Words at least so alike answer each other.</summary>
    private const double LeastLikeness = 0.7;

    /// <summary>The general weight of the commonest 60 words or so.</summary>
    private const double Common = 3.5;

    /// <summary>Lighter words, the commonest 240, answer only themselves.</summary>
    private const double LeastForLike = 4.8;

    private const double LeastWeight = 0.2;

    private readonly List<(PointTerm One, PointTerm Other, double Likeness)> _pairs;
    private readonly IReadOnlyList<PointTerm> _ours;
    private readonly IReadOnlyList<PointTerm> _theirs;

    private readonly PointText _a;
    private readonly PointText _b;

    private SharedPoint(PointText a, PointText b)
    {
        (_a, _b, _ours, _theirs) = (a, b, Distinct(a), Distinct(b));
        _pairs = Pair(_ours, _theirs);
    }

    /// <summary>How many words answer each other.</summary>
    public int Words => _pairs.Count;

    /// <summary>How many of them are no names.</summary>
    public int PlainWords => _pairs.Count(IsPlain);

    /// <summary>The weight of these.</summary>
    public double Evidence => _pairs.Where(IsPlain).Sum(pair => Math.Min(Weight(pair.One), Weight(pair.Other)) * pair.Likeness);

    /// <summary>The share of its weight that the text with less in common has in the other.</summary>
    public double Share => Math.Min(
        _pairs.Sum(pair => Weight(pair.One) * pair.Likeness) / Math.Max(LeastWeight, _ours.Sum(Weight)),
        _pairs.Sum(pair => Weight(pair.Other) * pair.Likeness) / Math.Max(LeastWeight, _theirs.Sum(Weight)));

    /// <summary>True when one word of each is left and these are nothing like each other: "raised its fees", "withdrew its fees".</summary>
    public bool IsSubstituted => Left(_ours, pair => pair.One) is [var one] && Left(_theirs, pair => pair.Other) is [var other] && TermLikeness.Of(one, other) == 0;

    /// <summary>What answers what, what is the same, and what only one of them has.</summary>
    public string Reason => new SharedPointWords(_a, _b, _pairs).Say(_ours, _theirs);

    public static SharedPoint Of(PointText a, PointText b) => new(a, b);

    private static List<PointTerm> Distinct(PointText text) => [.. text.Content.DistinctBy(term => term.Word.Stem)];

    private List<PointTerm> Left(IReadOnlyList<PointTerm> terms, Func<(PointTerm One, PointTerm Other, double Likeness), PointTerm> side) => [.. terms.Except(_pairs.Select(side))];

    private static bool IsPlain((PointTerm One, PointTerm Other, double Likeness) pair) => !pair.One.Word.IsName && !pair.Other.Word.IsName;

    private static double Weight(PointTerm term) => Math.Max(LeastWeight, term.Weight - Common);

    private static double Likeness(PointTerm one, PointTerm other) =>
        TermLikeness.Of(one, other) is var likeness && likeness < 1 && Math.Min(one.Weight, other.Weight) < LeastForLike ? 0 : likeness;

    private static List<(PointTerm One, PointTerm Other, double Likeness)> Pair(IReadOnlyList<PointTerm> ours, IReadOnlyList<PointTerm> theirs)
    {
        var (taken, pairs) = (new HashSet<PointTerm>(), new List<(PointTerm One, PointTerm Other, double Likeness)>());
        // Whichever text comes first, the order is one: by what both words are.
        foreach (var pair in ours.SelectMany(one => theirs.Select(other => (One: one, Other: other, Likeness: Likeness(one, other)))).Where(pair => pair.Likeness >= LeastLikeness)
            .OrderByDescending(pair => pair.Likeness).ThenByDescending(pair => Weight(pair.One) + Weight(pair.Other))
            .ThenBy(pair => Least(pair.One.Word.Stem, pair.Other.Word.Stem), StringComparer.Ordinal))
        {
            if (!taken.Contains(pair.One) && !taken.Contains(pair.Other))
            {
                taken.Add(pair.One);
                taken.Add(pair.Other);
                pairs.Add(pair);
            }
        }

        return pairs;
    }

    private static string Least(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? one : other;
}
