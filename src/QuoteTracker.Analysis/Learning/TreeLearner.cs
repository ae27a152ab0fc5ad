using QuoteTracker.Analysis.Ranking;

namespace QuoteTracker.Analysis.Learning;

/// <summary>
/// Grows a sum of small trees, each on what those before leave wrong: gradient boosting with second-order steps (Friedman 2001; Chen and
/// Guestrin 2016). Rows are observations, a byte each; the caller gives slope and curvature of its own loss for each row.
/// </summary>
internal sealed class TreeLearner(string[] names)
{
    private const int Depth = 4;
    private const double Rate = 0.08;
    private const double RowShare = 0.7;
    private const double ColumnShare = 0.6;
    private const int Seed = 7;
    private readonly bool[] _isKind = [.. names.Select(name => name.EndsWith("Kind", StringComparison.Ordinal))];
    private readonly Random _random = new(Seed);
    private readonly List<TreeNode> _nodes = [];
    private readonly List<int> _roots = [];

    /// <summary>A learner whose observations are named by <typeparamref name="TFact"/>, the last of which is their number.</summary>
    public static TreeLearner Of<TFact>()
        where TFact : struct, Enum => new([.. Enum.GetNames<TFact>().SkipLast(1)]);

    public Trees Trees => new(_nodes, _roots);

    /// <summary>Adds one tree, and what it says to <paramref name="scores"/>.</summary>
    public void Grow(byte[][] rows, float[] slopes, float[] curves, float[] scores)
    {
        var members = Enumerable.Range(0, rows.Length).Where(_ => _random.NextDouble() < RowShare).ToList();
        var columns = Enumerable.Range(0, names.Length).Where(_ => _random.NextDouble() < ColumnShare).ToArray();
        var root = Grow(new TreeRows(rows, slopes, curves), members, columns, 0);
        _roots.Add(root);
        var tree = new Trees(_nodes, [root]);
        for (var i = 0; i < rows.Length; i++) scores[i] += tree.Score(rows[i]);
    }

    /// <summary>The index of the node that stands for <paramref name="members"/>; those below it follow it.</summary>
    private int Grow(TreeRows rows, List<int> members, int[] columns, int depth)
    {
        var at = _nodes.Count;
        _nodes.Add(TreeNode.Leaf((float)(Rate * rows.Step(members))));
        if (depth == Depth || rows.BestSplit(members, columns, _isKind) is not { } split) return at;
        var left = Grow(rows, members.FindAll(i => split.IsLeft(rows.Rows[i])), columns, depth + 1);
        var right = Grow(rows, members.FindAll(i => !split.IsLeft(rows.Rows[i])), columns, depth + 1);
        _nodes[at] = split with { Left = left, Right = right };
        return at;
    }
}
