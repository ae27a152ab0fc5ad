namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Which words of two texts answer each other.</summary>
internal sealed class PointAlignment
{
    /// <summary>A sentence or clause of which less than this share of weight is found on the other side says something else.</summary>
    private const double LeastShared = 0.34;

    /// <summary>Words at least so alike answer each other.</summary>
    private const double LeastShare = 0.7;

    private readonly Dictionary<PointWord, (PointWord? Word, double Likeness)> _best = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PointWord, double> _weights = new(ReferenceEqualityComparer.Instance);

    public PointAlignment(PointText a, PointText b)
    {
        (A, B) = (a, b);
        (AStems, BStems) = ([.. a.Words.Select(word => word.Stem)], [.. b.Words.Select(word => word.Stem)]);
        Align(a.Content, b.Content);
        Align(b.Content, a.Content);
        (AWords, BWords) = (Shared(a.Words), Shared(b.Words));
    }

    /// <summary>The one text.</summary>
    public PointText A { get; }

    /// <summary>The other text.</summary>
    public PointText B { get; }

    /// <summary>The words of the one without those that report, in sentences that the other has too.</summary>
    public IReadOnlyList<PointWord> AWords { get; }

    /// <summary>The words of the other without those that report, in sentences that the one has too.</summary>
    public IReadOnlyList<PointWord> BWords { get; }

    /// <summary>All stems of the one.</summary>
    public HashSet<string> AStems { get; }

    /// <summary>All stems of the other.</summary>
    public HashSet<string> BStems { get; }

    /// <summary>The word of the other text that is most like it; null when none is like it.</summary>
    public PointWord? AnswerTo(PointWord word) => _best.TryGetValue(word, out var best) && best.Likeness >= LeastShare ? best.Word : null;

    /// <summary>True when enough of the content of these words is found on the other side.</summary>
    public bool IsShared(IEnumerable<PointWord> words)
    {
        var (found, all) = (0.0, 0.0);
        foreach (var word in words.Where(_best.ContainsKey))
            (found, all) = (found + (_best[word].Likeness >= LeastShare ? _weights[word] : 0), all + _weights[word]);
        return all > 0 && found >= LeastShared * all;
    }

    private List<PointWord> Shared(IReadOnlyList<PointWord> words)
    {
        var points = words.Where(word => !word.IsFrame).GroupBy(word => word.Sentence).ToList();
        return points.Count == 1 ? [.. points[0]] : [.. points.Where(IsShared).SelectMany(sentence => sentence)];
    }

    private void Align(IReadOnlyList<PointTerm> terms, IReadOnlyList<PointTerm> others)
    {
        foreach (var term in terms)
        {
            var best = others.Select(other => (other.Word, Likeness: TermLikeness.Of(term, other))).OrderByDescending(it => it.Likeness).FirstOrDefault();
            _best[term.Word] = best;
            _weights[term.Word] = term.Weight;
        }
    }
}
