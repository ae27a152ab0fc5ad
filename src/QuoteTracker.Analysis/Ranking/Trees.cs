using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Ranking;

/// <summary>A sum of decision trees over observations, each a byte; kept as a readable file, a node a line.</summary>
internal sealed class Trees
{
    private const string NewTree = "tree";
    private readonly TreeNode[] _nodes;
    private readonly int[] _roots;
    private readonly TreeScorer _scorer;

    public Trees(IReadOnlyList<TreeNode> nodes, IReadOnlyList<int> roots)
    {
        (_nodes, _roots) = ([.. nodes], [.. roots]);
        _scorer = new TreeScorer(_nodes, _roots);
    }

    /// <summary>No tree: every score is 0.</summary>
    public static Trees Empty { get; } = new([], []);

    /// <summary>Reads the built-in file <paramref name="name"/>; <typeparamref name="TFact"/> names the observations.</summary>
    public static Trees Load<TFact>(string name)
        where TFact : struct, Enum
    {
        var names = Enum.GetNames<TFact>();
        var nodes = new List<TreeNode>();
        var roots = new List<int>();
        foreach (var line in Lexicon.Lines(name + ".txt"))
        {
            if (line == NewTree) roots.Add(nodes.Count);
            else nodes.Add(TreeNode.Read(line, names, roots[^1]));
        }

        return new Trees(nodes, roots);
    }

    /// <summary>The lines of a file.</summary>
    public IEnumerable<string> Write<TFact>()
        where TFact : struct, Enum
    {
        var names = Enum.GetNames<TFact>();
        for (var tree = 0; tree < _roots.Length; tree++)
        {
            yield return NewTree;
            var end = tree + 1 < _roots.Length ? _roots[tree + 1] : _nodes.Length;
            for (var i = _roots[tree]; i < end; i++) yield return _nodes[i].Write(names, _roots[tree]);
        }
    }

    /// <summary>The sum over all trees.</summary>
    public float Score(ReadOnlySpan<byte> observations) => _scorer.Score(observations);
}
