namespace QuoteTracker.Analysis.Learning;

/// <summary>Fits a logistic regression by Newton's method (iteratively reweighted least squares), with a slight pull to zero so that it always has an end.</summary>
internal static class LogisticFit
{
    private const int Steps = 25;
    private const double Pull = 1;

    /// <summary>The weights under which the examples are likeliest.</summary>
    public static double[] Of(IReadOnlyList<(double[] Values, bool IsTrue)> examples, int features)
    {
        var weights = new double[features];
        for (var step = 0; step < Steps; step++)
        {
            var (slope, curve) = SlopeAndCurve(examples, weights);
            var change = Solve(curve, slope);
            for (var i = 0; i < features; i++) weights[i] += change[i];
        }

        return weights;
    }

    private static (double[] Slope, double[,] Curve) SlopeAndCurve(IReadOnlyList<(double[] Values, bool IsTrue)> examples, double[] weights)
    {
        var slope = new double[weights.Length];
        var curve = new double[weights.Length, weights.Length];
        for (var i = 0; i < weights.Length; i++) (slope[i], curve[i, i]) = (-Pull * weights[i], Pull);
        foreach (var (values, isTrue) in examples)
        {
            var chance = Ranking.Confidence.Chance(weights, values);
            var spread = chance * (1 - chance);
            for (var i = 0; i < weights.Length; i++)
            {
                if (values[i] == 0) continue;
                slope[i] += ((isTrue ? 1 : 0) - chance) * values[i];
                for (var j = 0; j < weights.Length; j++) curve[i, j] += spread * values[i] * values[j];
            }
        }

        return (slope, curve);
    }

    /// <summary>Solves a system whose matrix is symmetric and positive, by elimination.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = pivot + 1; row < size; row++)
            {
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; column < size; column++) matrix[row, column] -= factor * matrix[pivot, column];
                right[row] -= factor * right[pivot];
            }
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < size; column++) right[row] -= matrix[row, column] * right[column];
            right[row] /= matrix[row, row];
        }

        return right;
    }
}
