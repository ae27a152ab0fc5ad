namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>
/// Finds among many texts those that say most nearly the same. An inverted index of stems and a scan of sentence vectors give candidates; these are ranked by their words, aligned.
/// What a word weighs is learned from the texts, and from general English where they are few.
/// </summary>
public sealed class PointIndex
{
    /// <summary>Candidates that are ranked, from each of the two ways.</summary>
    private const int Candidates = 100;

    /// <summary>So many of the best are looked at for what turns the sense, and lose a little when they have it.</summary>
    private const int Checked = 10;

    private const double Turned = 0.95;

    /// <summary>The weights of general English count as much as so many texts.</summary>
    private const double PriorTexts = 300;

    private static readonly SenseDifferenceKind[] Turning = [SenseDifferenceKind.Number, SenseDifferenceKind.Unit, SenseDifferenceKind.Name, SenseDifferenceKind.Polarity, SenseDifferenceKind.Opposite, SenseDifferenceKind.Role];

    private readonly IReadOnlyList<PointText> _texts;
    private readonly PointProfile[] _profiles;
    private readonly int[][] _numbers;
    private readonly List<PointTerm> _vocabulary = [];
    private readonly Dictionary<string, Posting[]> _postings;
    private readonly Dictionary<string, int> _frequencies;
    private readonly int _count;

    private PointIndex(IReadOnlyList<PointText> texts)
    {
        _frequencies = texts.SelectMany(text => text.Content.Select(term => term.Word.Stem).Distinct(StringComparer.Ordinal)).CountBy(stem => stem, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        _count = texts.Count(text => text.Content.Count > 0);
        _profiles = [.. texts.AsParallel().AsOrdered().Select(text => new PointProfile(text.Content, WeightOf))];
        _postings = _profiles.SelectMany((profile, place) => profile.ByStem.Select(it => (it.Key, Posting: new Posting(place, it.Value / profile.Length))))
            .GroupBy(it => it.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(it => it.Posting).ToArray(), StringComparer.Ordinal);
        _texts = texts;
        _numbers = Number();
        Parallel.ForEach(_profiles, profile => _ = profile.Vector);
    }

    /// <summary>Number of texts, those without words too.</summary>
    public int Count => _profiles.Length;

    /// <summary>Builds the index; a text's place is its number in the order given, from 0.</summary>
    public static PointIndex Build(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new PointIndex([.. texts.AsParallel().AsOrdered().Select(PointText.Of)]);
    }

    /// <summary>The places of the texts most like <paramref name="text"/> with their scores, 0 to 1, the best first and of equals the first; texts that share nothing are left out.</summary>
    public IReadOnlyList<(int Place, double Score)> Find(string text, int count)
    {
        var question = PointText.Of(text);
        var asked = new PointProfile(question.Content, WeightOf);
        if (asked.Terms.Length == 0)
            return [];
        var cosines = Cosines(asked);
        var candidates = Top(cosines).Concat(Top([.. _profiles.Select(profile => profile.Terms.Length == 0 ? 0 : (double)TermLikeness.Dot(asked.Vector, profile.Vector))])).Distinct();
        var likeness = new LikenessTable(asked.Terms, _vocabulary);
        var ranked = Rank(candidates.Select(place => (place, PointScore.Of(asked, _profiles[place], cosines[place], (i, j) => likeness.Of(i, _numbers[place][j])))));
        return [.. Rank(ranked.Take(Math.Max(count, Checked)).Select((it, i) => i < Checked && Differs(question, _texts[it.Place]) ? (it.Place, it.Score * Turned) : it)).Take(count)];
    }

    private static IEnumerable<(int Place, double Score)> Rank(IEnumerable<(int Place, double Score)> found) =>
        found.Select(it => (it.Place, Score: Math.Round(it.Score, 4))).Where(it => it.Score > 0).OrderByDescending(it => it.Score).ThenBy(it => it.Place);

    private static bool Differs(PointText one, PointText other) => SenseDifferences.Find(new PointAlignment(one, other)).Any(difference => Turning.Contains(difference.Kind));

    /// <summary>For each text the numbers of its words in the vocabulary: words with the same stem and vector have one.</summary>
    private int[][] Number()
    {
        var numbers = new Dictionary<(string Stem, int Rank, PointWordKind Kind, string? Country), int>();
        return [.. _profiles.Select(profile => profile.Terms.Select(NumberOf).ToArray())];

        int NumberOf(PointTerm term)
        {
            var key = (term.Word.Stem, term.Word.Rank, term.Word.Kind, term.Word.Country);
            if (numbers.TryGetValue(key, out var number))
                return number;
            _vocabulary.Add(term);
            return numbers[key] = _vocabulary.Count - 1;
        }
    }

    /// <summary>The inverse document frequency among the texts, with that of general English as a prior.</summary>
    private double WeightOf(PointTerm term)
    {
        var own = Math.Log((_count + 1) / (_frequencies.GetValueOrDefault(term.Word.Stem) + 0.5));
        return Math.Max(0.1, ((own * _count) + (term.Weight * PriorTexts)) / (_count + PriorTexts));
    }

    private double[] Cosines(PointProfile asked)
    {
        var cosines = new double[_profiles.Length];
        foreach (var (stem, weight) in asked.ByStem)
        {
            foreach (var posting in _postings.GetValueOrDefault(stem, []))
                cosines[posting.Place] += posting.Weight * weight / asked.Length;
        }

        return cosines;
    }

    /// <summary>The places of the largest values above nought.</summary>
    private static List<int> Top(double[] values)
    {
        var queue = new PriorityQueue<int, (double, int)>(Candidates + 1);
        for (var place = 0; place < values.Length; place++)
        {
            if (values[place] <= 0)
                continue;
            if (queue.Count < Candidates)
                queue.Enqueue(place, (values[place], -place));
            else if (queue.TryPeek(out _, out var least) && values[place] > least.Item1)
                queue.EnqueueDequeue(place, (values[place], -place));
        }

        return [.. queue.UnorderedItems.Select(item => item.Element)];
    }

    /// <summary>A text that has a stem, and the share of the stem in its weights.</summary>
    private readonly record struct Posting(int Place, double Weight);
}
