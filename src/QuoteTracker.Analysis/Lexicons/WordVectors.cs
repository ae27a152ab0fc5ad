using System.Buffers.Binary;
using System.Text;

namespace QuoteTracker.Analysis.Lexicons;

/// <summary>
/// Vectors of the commonest 80,000 English words, near for words of near meaning, and how common each word is. Read at the first use; a vector is decoded when it is asked for.
/// Made by <c>quotetracker vectors</c> from GloVe (J. Pennington, R. Socher, C. Manning, EMNLP 2014) and WordNet; see <c>Vectors/README.md</c>.
/// </summary>
internal sealed class WordVectors
{
    private static readonly Lazy<WordVectors> Built = new(() => new WordVectors(Resource("word-vectors.bin")));

    private readonly byte[] _file;
    private readonly int _uses;
    private readonly int _rows;
    private readonly Dictionary<string, int> _ranks;
    private readonly float[]?[] _decoded;

    private WordVectors(byte[] file)
    {
        _file = file;
        var count = BinaryPrimitives.ReadInt32LittleEndian(file);
        Dimensions = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(4));
        var letters = file.AsSpan(WordVectorFile.HeaderLength, BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(8)));
        _uses = WordVectorFile.HeaderLength + letters.Length;
        _rows = _uses + count;
        _decoded = new float[count][];
        _ranks = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var end = letters.IndexOf((byte)'\n'); end >= 0; end = letters.IndexOf((byte)'\n'))
        {
            _ranks.Add(Encoding.ASCII.GetString(letters[..end]), _ranks.Count);
            letters = letters[(end + 1)..];
        }
    }

    /// <summary>The vectors that are built in.</summary>
    public static WordVectors Shared => Built.Value;

    /// <summary>Numbers in a vector.</summary>
    public int Dimensions { get; }

    /// <summary>Number of words.</summary>
    public int Count => _ranks.Count;

    /// <summary>The word's place by frequency, from 0; −1 for a word that is not there.</summary>
    public int RankOf(string word) => _ranks.GetValueOrDefault(word, -1);

    /// <summary>As what the word is used; nothing for a name and for a word that is not there.</summary>
    public WordUse UseOf(string word) => RankOf(word) is >= 0 and var rank ? (WordUse)_file[_uses + rank] : WordUse.None;

    /// <summary>The vector of the word of that rank, of length 1; decoded at the first use and kept.</summary>
    public float[] VectorOf(int rank) => _decoded[rank] ??= Decode(rank);

    private float[] Decode(int rank)
    {
        var row = _file.AsSpan(_rows + (rank * WordVectorFile.RowLength(Dimensions)), WordVectorFile.RowLength(Dimensions));
        var vector = new float[Dimensions];
        var square = 0f;
        for (var i = 0; i < vector.Length; i++)
        {
            var value = ((row[i / 2] >> (i % 2 * 4)) & 15) - WordVectorFile.Zero;
            vector[i] = value;
            square += value * value;
        }

        var length = MathF.Sqrt(square);
        for (var i = 0; i < vector.Length && length > 0; i++)
            vector[i] /= length;
        return vector;
    }

    private static byte[] Resource(string name)
    {
        using var stream = Lexicon.Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
