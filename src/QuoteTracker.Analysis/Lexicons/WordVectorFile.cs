using System.Buffers.Binary;
using System.Text;

namespace QuoteTracker.Analysis.Lexicons;

/// <summary>
/// The form of the file of word vectors: number of words and of dimensions (32-bit), length of the words in bytes (32-bit), the words in ASCII
/// with a line feed after each, then a byte for each word that says as what it is used (<see cref="WordUse"/>), then for each word one byte for two dimensions, the lower half first. A half byte less 8 is the value, −7 to 7,
/// of a vector of which only the direction counts. All numbers are little-endian.
/// </summary>
internal static class WordVectorFile
{
    /// <summary>The length of what stands before the words, in bytes.</summary>
    public const int HeaderLength = 12;

    /// <summary>The half byte that stands for nought.</summary>
    public const int Zero = 8;

    private const int Largest = 7;

    /// <summary>Shares of a vector's largest value that are tried as the largest one kept: cutting the peak leaves finer steps for the rest.</summary>
    private static readonly float[] Cuts = [1f, 0.9f, 0.8f, 0.7f, 0.6f];

    /// <summary>The bytes of one word's vector.</summary>
    public static int RowLength(int dimensions) => dimensions / 2;

    /// <summary>Writes words and their vectors, all of the same even number of dimensions.</summary>
    public static void Write(Stream output, IReadOnlyList<string> words, IReadOnlyList<WordUse> uses, IReadOnlyList<float[]> vectors)
    {
        var letters = Encoding.ASCII.GetBytes(string.Concat(words.Select(word => word + "\n")));
        Span<byte> header = stackalloc byte[HeaderLength];
        BinaryPrimitives.WriteInt32LittleEndian(header, words.Count);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], vectors[0].Length);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], letters.Length);
        output.Write(header);
        output.Write(letters);
        foreach (var use in uses)
            output.WriteByte((byte)use);
        foreach (var vector in vectors)
            output.Write(Row(vector));
    }

    private static byte[] Row(float[] vector)
    {
        var peak = vector.Max(MathF.Abs);
        var scale = Cuts.Select(cut => peak * cut / Largest).MinBy(scale => Error(vector, scale));
        var row = new byte[RowLength(vector.Length)];
        for (var i = 0; i < vector.Length; i++)
            row[i / 2] |= (byte)((Step(vector[i], scale) + Zero) << (i % 2 * 4));
        return row;
    }

    private static float Error(float[] vector, float scale) => vector.Sum(value => MathF.Pow(value - (Step(value, scale) * scale), 2));

    private static int Step(float value, float scale) => scale == 0 ? 0 : (int)Math.Clamp(MathF.Round(value / scale), -Largest, Largest);
}
