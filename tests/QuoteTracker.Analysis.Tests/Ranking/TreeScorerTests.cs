using QuoteTracker.Analysis.Ranking;

namespace QuoteTracker.Analysis.Tests.Ranking;

public sealed class TreeScorerTests
{
    private const int Observations = 5;

    [Theory]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(150)]
    public void Score_AnyObservations_IsTheSumOfTheLeavesReached(int trees)
    {
        var random = new Random(trees);
        var nodes = new List<TreeNode>();
        var roots = Enumerable.Range(0, trees).Select(_ => Grow(nodes, random, 0)).ToArray();
        var scorer = new TreeScorer(nodes.ToArray(), roots);
        var seen = new byte[Observations];
        for (var round = 0; round < 500; round++)
        {
            random.NextBytes(seen);

            Assert.Equal(roots.Aggregate(0f, (sum, root) => sum + Walk(nodes, root, seen)), scorer.Score(seen));
        }
    }

    [Fact]
    public void Score_NoTrees_IsZero() => Assert.Equal(0, new TreeScorer([], []).Score([1, 2, 3]));

    private static int Grow(List<TreeNode> nodes, Random random, int depth)
    {
        var at = nodes.Count;
        nodes.Add(TreeNode.Leaf(random.NextSingle() - 0.5f));
        if (depth == 4 || random.Next(6) == 0) return at;
        var isKind = random.Next(2) == 0;
        var bound = isKind ? (ulong)random.NextInt64() : (ulong)random.Next(256);
        var left = Grow(nodes, random, depth + 1);
        nodes[at] = new TreeNode(random.Next(Observations), isKind, bound, left, Grow(nodes, random, depth + 1), 0);
        return at;
    }

    private static float Walk(List<TreeNode> nodes, int at, byte[] seen)
    {
        while (!nodes[at].IsLeaf) at = nodes[at].IsLeft(seen) ? nodes[at].Left : nodes[at].Right;
        return nodes[at].Value;
    }
}
