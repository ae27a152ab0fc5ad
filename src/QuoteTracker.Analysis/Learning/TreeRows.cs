using QuoteTracker.Analysis.Ranking;

namespace QuoteTracker.Analysis.Learning;

/// <summary>The rows that a tree is grown on, with the slope and curvature of the loss at each, and the best question to part some of them.</summary>
internal sealed class TreeRows(byte[][] rows, float[] slopes, float[] curves)
{
    private const int Values = 256;
    private const int Kinds = 64;
    private const double LeastCurve = 2;
    private const double Pull = 6;
    private const double KindPull = 8;
    private readonly double[] _slopes = new double[Values];
    private readonly double[] _curves = new double[Values];

    public byte[][] Rows => rows;

    /// <summary>The step that lowers the loss of <paramref name="members"/> most, held back where they are few.</summary>
    public double Step(List<int> members)
    {
        var (slope, curve) = Sum(members);
        return slope / (curve + Pull);
    }

    /// <summary>The question that parts <paramref name="members"/> best; null when none is worth asking.</summary>
    public TreeNode? BestSplit(List<int> members, int[] columns, bool[] isKind)
    {
        var total = Sum(members);
        var best = 1e-6;
        TreeNode? found = null;
        foreach (var column in columns)
        {
            var (gain, bound) = BestBound(members, column, isKind[column], total);
            if (gain <= best) continue;
            best = gain;
            found = new TreeNode(column, isKind[column], bound, 0, 0, 0);
        }

        return found;
    }

    private (double Slope, double Curve) Sum(List<int> members)
    {
        var (slope, curve) = (0.0, 0.0);
        foreach (var i in members)
        {
            slope += slopes[i];
            curve += curves[i];
        }

        return (slope, curve);
    }

    private (double Gain, ulong Bound) BestBound(List<int> members, int column, bool isKind, (double Slope, double Curve) total)
    {
        FillHistogram(members, column, isKind);
        var (slope, curve, best, bound, kinds) = (0.0, 0.0, 0.0, 0ul, 0ul);
        foreach (var value in Order(isKind))
        {
            slope += _slopes[value];
            curve += _curves[value];
            if (isKind) kinds |= 1ul << value;
            if (curve < LeastCurve || total.Curve - curve < LeastCurve) continue;
            var gain = Gain(slope, curve) + Gain(total.Slope - slope, total.Curve - curve) - Gain(total.Slope, total.Curve);
            if (gain > best) (best, bound) = (gain, isKind ? kinds : (ulong)value);
        }

        return (best, bound);
    }

    private void FillHistogram(List<int> members, int column, bool isKind)
    {
        Array.Clear(_slopes);
        Array.Clear(_curves);
        foreach (var i in members)
        {
            var value = isKind ? Math.Min((int)rows[i][column], Kinds - 1) : rows[i][column];
            _slopes[value] += slopes[i];
            _curves[value] += curves[i];
        }
    }

    /// <summary>The values seen: in order, or kinds by how the loss slopes there, so that the best two groups stand side by side (Fisher 1958).</summary>
    private IEnumerable<int> Order(bool isKind)
    {
        var seen = Enumerable.Range(0, Values).Where(value => _curves[value] > 0);
        return isKind ? seen.OrderBy(value => _slopes[value] / (_curves[value] + KindPull)) : seen;
    }

    private static double Gain(double slope, double curve) => slope * slope / (curve + Pull);
}
