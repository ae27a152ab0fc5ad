namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>
/// Finds among many texts those that say most nearly the same. An inverted index of stems and a scan of sentence vectors give candidates; these are ranked by their words, aligned.
/// What a word weighs is learned from the texts, and from general English where they are few.
/// </summary>
public sealed class PointIndex
{
    /// <summary>Candidates that are ranked, from each of the two ways.</summary>
    private const int Candidates = 100;

    /// <summary>The weights of general English count as much as so many texts.</summary>
    private const double PriorTexts = 300;

    private readonly PointProfile[] _profiles;
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
        var asked = new PointProfile(PointText.Of(text).Content, WeightOf);
        if (asked.Terms.Length == 0)
            return [];
        var cosines = Cosines(asked);
        var candidates = Top(cosines).Concat(Top([.. _profiles.Select(profile => profile.Terms.Length == 0 ? 0 : (double)TermLikeness.Dot(asked.Vector, profile.Vector))])).Distinct();
        return [.. candidates.Select(place => (place, Score: Math.Round(PointScore.Of(asked, _profiles[place], cosines[place]), 4))).Where(it => it.Score > 0)
            .OrderByDescending(it => it.Score).ThenBy(it => it.place).Take(count)];
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
