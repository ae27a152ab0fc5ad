using System.Globalization;

namespace QuoteTracker.Analysis.Ranking;

/// <summary>
/// One node of a tree: a question about one observation, or a leaf with the value that it adds. A question asks "at most the bound?";
/// of an observation whose values have no order, "one of these?", one bit a value.
/// </summary>
internal readonly record struct TreeNode(int Observation, bool IsKind, ulong Bound, int Left, int Right, float Value)
{
    private const int LastKind = 63;

    /// <summary>A leaf.</summary>
    public static TreeNode Leaf(float value) => new(-1, false, 0, 0, 0, value);

    public bool IsLeaf => Observation < 0;

    /// <summary>The answer for <paramref name="observations"/>; kinds above 63 count as 63.</summary>
    public bool IsLeft(ReadOnlySpan<byte> observations) => IsLeft(observations[Observation]);

    /// <summary>The answer for the value of its observation.</summary>
    public bool IsLeft(byte value) => IsKind ? ((Bound >> Math.Min((int)value, LastKind)) & 1) != 0 : value <= Bound;

    /// <summary>The node as a line of a file, the nodes below counted from <paramref name="root"/>: <c>Words &lt;= 3 ? 1 : 8</c>, <c>AfterKind in 5,9 ? 1 : 8</c>, <c>= 0.12</c>.</summary>
    public string Write(string[] names, int root)
    {
        if (IsLeaf) return "= " + Value.ToString("0.####", CultureInfo.InvariantCulture);
        var question = IsKind ? $"{names[Observation]} in {string.Join(',', Kinds())}" : $"{names[Observation]} <= {Bound}";
        return string.Create(CultureInfo.InvariantCulture, $"{question} ? {Left - root} : {Right - root}");
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static TreeNode Read(string line, string[] names, int root)
    {
        var parts = line.Split(' ');
        if (parts[0] == "=") return Leaf(float.Parse(parts[1], CultureInfo.InvariantCulture));
        var isKind = parts[1] == "in";
        var bound = isKind ? parts[2].Split(',').Aggregate(0ul, (bits, kind) => bits | (1ul << Number(kind))) : ulong.Parse(parts[2], CultureInfo.InvariantCulture);
        return new TreeNode(Array.IndexOf(names, parts[0]), isKind, bound, root + Number(parts[4]), root + Number(parts[6]), 0);
    }

    private IEnumerable<int> Kinds()
    {
        var bits = Bound;
        return Enumerable.Range(0, LastKind + 1).Where(kind => ((bits >> kind) & 1) != 0);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
