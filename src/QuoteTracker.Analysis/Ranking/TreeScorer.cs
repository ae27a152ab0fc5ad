using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteTracker.Analysis.Ranking;

/// <summary>
/// Scores observations by all trees at once, without walking any of them (QuickScorer: Lucchese et al., SIGIR 2015). For each value of an
/// observation a row says which leaves of each tree can still be reached, a bit a leaf; the rows of all observations together leave the
/// leftmost one open. Walking costs a mispredicted branch at every other node, which was a fifth of all time.
/// </summary>
internal sealed class TreeScorer
{
    private const int MostLeaves = 16;
    private const int Values = 256;
    private readonly int[] _asked;
    private readonly int[] _rowOfValue;
    private readonly ushort[] _rows;
    private readonly float[] _leaves;
    private readonly int _trees;
    private readonly int _width;

    /// <exception cref="ArgumentException">A tree has more than 16 leaves.</exception>
    public TreeScorer(ReadOnlySpan<TreeNode> nodes, ReadOnlySpan<int> roots)
    {
        _trees = roots.Length;
        _width = (roots.Length + Vector512<ushort>.Count - 1) / Vector512<ushort>.Count * Vector512<ushort>.Count;
        _leaves = new float[_width * MostLeaves];
        var questions = new List<Question>();
        for (var tree = 0; tree < roots.Length; tree++)
            Number(nodes, roots[tree], tree, 0, questions);
        var byObservation = questions.ToLookup(question => question.Node.Observation);
        _asked = [.. byObservation.Select(group => group.Key).Order()];
        _rowOfValue = new int[_asked.Length * Values];
        var rows = new List<ushort>();
        for (var i = 0; i < _asked.Length; i++)
            AddRows([.. byObservation[_asked[i]]], _rowOfValue.AsSpan(i * Values, Values), rows);
        _rows = [.. rows];
    }

    /// <summary>The sum over all trees, in their order.</summary>
    public float Score(ReadOnlySpan<byte> observations)
    {
        Span<int> rows = stackalloc int[_asked.Length];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = _rowOfValue[(i * Values) + observations[_asked[i]]];
        Span<ushort> open = stackalloc ushort[Vector512<ushort>.Count];
        var sum = 0f;
        for (var first = 0; first < _trees; first += open.Length)
        {
            OpenLeaves(rows, first).CopyTo(open);
            var leaves = _leaves.AsSpan(first * MostLeaves, open.Length * MostLeaves);
            for (var tree = 0; tree < Math.Min(open.Length, _trees - first); tree++)
                sum += leaves[(tree * MostLeaves) + BitOperations.TrailingZeroCount((uint)open[tree])];
        }

        return sum;
    }

    /// <summary>The leaves that no answer rules out, for the trees from <paramref name="first"/> on.</summary>
    private Vector512<ushort> OpenLeaves(ReadOnlySpan<int> rows, int first)
    {
        ref var start = ref MemoryMarshal.GetArrayDataReference(_rows);
        var open = Vector512<ushort>.AllBitsSet;
        foreach (var row in rows)
            open &= Vector512.LoadUnsafe(ref start, (nuint)(row + first));
        return open;
    }

    /// <summary>Numbers the leaves below a node from the left and notes its questions; returns the number after the last leaf.</summary>
    private int Number(ReadOnlySpan<TreeNode> nodes, int at, int tree, int leaf, List<Question> questions)
    {
        var node = nodes[at];
        if (node.IsLeaf)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(leaf, MostLeaves);
            _leaves[(tree * MostLeaves) + leaf] = node.Value;
            return leaf + 1;
        }

        var middle = Number(nodes, node.Left, tree, leaf, questions);
        var leftLeaves = (1 << middle) - (1 << leaf);
        questions.Add(new Question(node, tree, (ushort)~leftLeaves));
        return Number(nodes, node.Right, tree, middle, questions);
    }

    /// <summary>Adds a row wherever the answer to one of the questions changes from one value to the next.</summary>
    private void AddRows(Question[] questions, Span<int> rowOfValue, List<ushort> rows)
    {
        for (var value = 0; value < Values; value++)
        {
            if (value == 0 || Array.Exists(questions, question => question.Node.IsLeft((byte)value) != question.Node.IsLeft((byte)(value - 1))))
                AddRow(questions, (byte)value, rows);
            rowOfValue[value] = rows.Count - _width;
        }
    }

    private void AddRow(Question[] questions, byte value, List<ushort> rows)
    {
        var first = rows.Count;
        CollectionsMarshal.SetCount(rows, first + _width);
        var row = CollectionsMarshal.AsSpan(rows)[first..];
        row.Fill(ushort.MaxValue);
        foreach (var question in questions)
        {
            if (!question.Node.IsLeft(value))
                row[question.Tree] &= question.OpenAtNo;
        }
    }

    /// <summary>A question of a tree, with the leaves that stay open when the answer is no: all but those on its left.</summary>
    private readonly record struct Question(TreeNode Node, int Tree, ushort OpenAtNo);
}
