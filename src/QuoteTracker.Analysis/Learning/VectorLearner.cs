using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Paraphrase;

namespace QuoteTracker.Analysis.Learning;

/// <summary>
/// Makes the shipped word vectors: takes the commonest words of a set of vectors, pulls words towards their synonyms and their base forms, and writes them small.
/// The pulling is M. Faruqui, J. Dodge, S. Jauhar, C. Dyer, E. Hovy, N. Smith, "Retrofitting Word Vectors to Semantic Lexicons" (NAACL 2015).
/// </summary>
public sealed class VectorLearner
{
    private const int Rounds = 10;

    private readonly List<string> _words = [];
    private readonly List<float[]> _vectors = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>The words taken, the commonest first.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Adds a word and its vector, whose length is made 1. Words come in the order of frequency; those with other signs than the letters a to z are passed over, and those that are there.</summary>
    public void Add(string word, float[] vector)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(vector);
        if (word.Length == 0 || !word.All(char.IsAsciiLetterLower) || !_places.TryAdd(word, _words.Count))
            return;
        _words.Add(word);
        _vectors.Add(Normalized(vector));
    }

    /// <summary>Ten rounds of retrofitting; words without synonyms and base forms keep their vectors.</summary>
    public void Retrofit(WordNet wordNet)
    {
        ArgumentNullException.ThrowIfNull(wordNet);
        var neighbors = Neighbors(wordNet);
        var fitted = _vectors.Select(vector => (float[])vector.Clone()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (place, near) in neighbors)
                fitted[place] = Fit(_vectors[place], near.Select(other => fitted[other]).ToList());
        }

        for (var place = 0; place < fitted.Length; place++)
            _vectors[place] = Normalized(fitted[place]);
    }

    /// <summary>How near two words are, −1 to 1; 0 when one of them was not taken.</summary>
    public double LikenessOf(string one, string other) =>
        _places.TryGetValue(one, out var a) && _places.TryGetValue(other, out var b) ? TermLikeness.Dot(_vectors[a], _vectors[b]) : 0;

    /// <summary>Writes the file that <see cref="WordVectors"/> reads.</summary>
    public void Write(Stream output, WordNet wordNet)
    {
        ArgumentNullException.ThrowIfNull(output);
        var forms = new BaseForms(wordNet);
        WordVectorFile.Write(output, _words, [.. _words.Select(forms.UseOf)], _vectors);
    }

    /// <summary>The mean of the vector that a word came with and the mean of its neighbors'.</summary>
    private static float[] Fit(float[] own, List<float[]> near)
    {
        var fitted = new float[own.Length];
        for (var i = 0; i < own.Length; i++)
            fitted[i] = (own[i] + near.Average(other => other[i])) / 2;
        return fitted;
    }

    /// <summary>For each word its synonyms and base forms among the words taken; an inflected form and its base are neighbors of each other.</summary>
    private SortedDictionary<int, List<int>> Neighbors(WordNet wordNet)
    {
        var neighbors = new SortedDictionary<int, List<int>>();
        foreach (var (one, other) in wordNet.Synonyms.Distinct())
            Link(one, other);
        var forms = new BaseForms(wordNet);
        foreach (var word in _words)
        {
            foreach (var (_, form) in forms.Of(word).DistinctBy(it => it.Base))
                Link(word, form);
        }

        return neighbors;

        void Link(string one, string other)
        {
            if (!_places.TryGetValue(one, out var a) || !_places.TryGetValue(other, out var b) || a == b)
                return;
            foreach (var (from, to) in ((int, int)[])[(a, b), (b, a)])
            {
                if (!neighbors.TryGetValue(from, out var near))
                    neighbors[from] = near = [];
                near.Add(to);
            }
        }
    }

    private static float[] Normalized(float[] vector)
    {
        var length = MathF.Sqrt(vector.Sum(value => value * value));
        return length == 0 ? vector : [.. vector.Select(value => value / length)];
    }
}
