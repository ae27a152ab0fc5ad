namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>How alike the words of one text are to those of a vocabulary, each worked out once, at the first question.</summary>
internal sealed class LikenessTable
{
    private readonly PointTerm[] _asked;
    private readonly IReadOnlyList<PointTerm> _vocabulary;
    private readonly float[][] _known;

    public LikenessTable(PointTerm[] asked, IReadOnlyList<PointTerm> vocabulary)
    {
        (_asked, _vocabulary) = (asked, vocabulary);
        _known = [.. asked.Select(_ => new float[vocabulary.Count])];
        foreach (var row in _known)
            Array.Fill(row, float.NaN);
    }

    /// <summary>The likeness of the word at a place of the text and a word of the vocabulary by its number, 0 to 1.</summary>
    public double Of(int place, int number)
    {
        var known = _known[place][number];
        return float.IsNaN(known) ? _known[place][number] = (float)TermLikeness.Of(_asked[place], _vocabulary[number]) : known;
    }
}
