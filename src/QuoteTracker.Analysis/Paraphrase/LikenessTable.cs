using System.Buffers;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>How alike the words of one text are to those of a vocabulary, each worked out once, at the first question. Its memory is lent: dispose of it.</summary>
internal sealed class LikenessTable : IDisposable
{
    private readonly PointTerm[] _asked;
    private readonly IReadOnlyList<PointTerm> _vocabulary;
    private readonly float[] _known;

    public LikenessTable(PointTerm[] asked, IReadOnlyList<PointTerm> vocabulary)
    {
        (_asked, _vocabulary) = (asked, vocabulary);
        _known = ArrayPool<float>.Shared.Rent(asked.Length * vocabulary.Count);
        Array.Fill(_known, float.NaN, 0, asked.Length * vocabulary.Count);
    }

    /// <summary>The likeness of the word at a place of the text and a word of the vocabulary by its number, 0 to 1.</summary>
    public double Of(int place, int number)
    {
        ref var known = ref _known[(place * _vocabulary.Count) + number];
        if (float.IsNaN(known))
            known = (float)TermLikeness.Of(_asked[place], _vocabulary[number]);
        return known;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<float>.Shared.Return(_known);
}
