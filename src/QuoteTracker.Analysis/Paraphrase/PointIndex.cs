using System.Buffers;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>
/// Finds among many texts those that say most nearly the same. An inverted index of stems and a scan of sentence vectors give candidates; these are ranked by their words, aligned.
/// What a word weighs is learned from the texts, and from general English where they are few.
/// </summary>
public sealed class PointIndex
{
    /// <summary>Candidates that are ranked, from each of the two ways.</summary>
    private const int MostCandidates = 60;

    /// <summary>So many of the best are looked at for what turns the sense, and lose a little when they have it.</summary>
    private const int Checked = 10;

    private const double Turned = 0.9;

    /// <summary>The weights of general English count as much as so many texts.</summary>
    private const double PriorTexts = 300;

    private readonly IReadOnlyList<PointText> _texts;
    private readonly PointProfile[] _profiles;
    private readonly int[][] _numbers;
    private readonly float[] _vectors;
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
        _vectors = new float[_profiles.Length * WordVectors.Shared.Dimensions];
        Parallel.For(0, _profiles.Length, place => _profiles[place].Vector.CopyTo(_vectors.AsSpan(place * WordVectors.Shared.Dimensions)));
    }

    /// <summary>Number of texts, those without words too.</summary>
    public int Count => _profiles.Length;

    /// <summary>The text at a place, as it was read.</summary>
    public PointText this[int place] => _texts[place];

    /// <summary>Builds the index; a text's place is its number in the order given, from 0.</summary>
    public static PointIndex Build(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new PointIndex([.. texts.AsParallel().AsOrdered().Select(PointText.Of)]);
    }

    /// <summary>The same of texts that were read before.</summary>
    public static PointIndex Of(IReadOnlyList<PointText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new PointIndex(texts);
    }

    /// <summary>The places of the texts most like <paramref name="text"/> with their scores, 0 to 1, the best first and of equals the first; texts that share nothing are left out.</summary>
    public IReadOnlyList<(int Place, double Score)> Find(string text, int count) => Find(PointText.Of(text), count);

    /// <summary>The places of the texts that share most with <paramref name="question"/>, not ranked: up to <paramref name="count"/> with the highest cosines of stems, and as many with the nearest sentence vectors.</summary>
    public IReadOnlyList<int> FindCandidates(PointText question, int count)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = new PointProfile(question.Content, WeightOf);
        return asked.Terms.Length == 0 ? [] : [.. Candidates(asked, count).Select(it => it.Place).Distinct().Order()];
    }

    private IReadOnlyList<(int Place, double Score)> Find(PointText question, int count)
    {
        var asked = new PointProfile(question.Content, WeightOf);
        if (asked.Terms.Length == 0)
            return [];
        var candidates = Candidates(asked, MostCandidates);
        using var likeness = new LikenessTable(asked.Terms, _vocabulary);
        var ranked = Rank(candidates.Select(it => it.Place).Distinct().Select(place => (place, PointScore.Of(asked, _profiles[place], PointScore.Cosine(asked, _profiles[place]), (i, j) => likeness.Of(i, _numbers[place][j])))));
        return [.. Rank(ranked.Take(Math.Max(count, Checked)).Select((it, i) => i < Checked && Differs(question, _texts[it.Place]) ? (it.Place, it.Score * Turned) : it)).Take(count)];
    }

    private static IEnumerable<(int Place, double Score)> Rank(IEnumerable<(int Place, double Score)> found) =>
        found.Select(it => (it.Place, Score: Math.Round(it.Score, 4))).Where(it => it.Score > 0).OrderByDescending(it => it.Score).ThenBy(it => it.Place);

    private static bool Differs(PointText one, PointText other) => SenseDifferences.FindGravest(new PointAlignment(one, other)).Any();

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

    /// <summary>The texts with the highest cosines of stems, and those with the nearest sentence vectors.</summary>
    private List<(int Place, float Value)> Candidates(PointProfile asked, int most)
    {
        var values = ArrayPool<float>.Shared.Rent(_profiles.Length);
        AddCosines(asked, values);
        var found = Top(values, most);
        for (var place = 0; place < _profiles.Length; place++)
            values[place] = _profiles[place].Terms.Length == 0 ? 0 : TermLikeness.Dot(asked.Vector, _vectors.AsSpan(place * asked.Vector.Length, asked.Vector.Length));
        found.AddRange(Top(values, most));
        ArrayPool<float>.Shared.Return(values);
        return found;
    }

    private void AddCosines(PointProfile asked, float[] cosines)
    {
        Array.Clear(cosines, 0, _profiles.Length);
        foreach (var (stem, weight) in asked.ByStem)
        {
            foreach (var posting in _postings.GetValueOrDefault(stem, []))
                cosines[posting.Place] += (float)(posting.Weight * weight / asked.Length);
        }
    }

    /// <summary>The places of the largest values above nought.</summary>
    private List<(int Place, float Value)> Top(float[] values, int most)
    {
        var queue = new PriorityQueue<(int Place, float Value), (float, int)>(most + 1);
        for (var place = 0; place < _profiles.Length; place++)
        {
            if (values[place] <= 0)
                continue;
            if (queue.Count < most)
                queue.Enqueue((place, values[place]), (values[place], -place));
            else if (queue.TryPeek(out _, out var least) && values[place] > least.Item1)
                queue.EnqueueDequeue((place, values[place]), (values[place], -place));
        }

        return [.. queue.UnorderedItems.Select(item => item.Element)];
    }

    /// <summary>A text that has a stem, and the share of the stem in its weights.</summary>
    private readonly record struct Posting(int Place, double Weight);
}
