using System.Globalization;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Ranking;

/// <summary>Turns the scores of the ranking into chances that hold: of all quotes given 0.7, seven in ten are right. Two logistic models over <see cref="ConfidenceFeature"/>, in a readable file.</summary>
internal sealed class Confidence(double[] right, double[] quoted)
{
    /// <summary>How many features there are.</summary>
    public static int Features { get; } = Enum.GetValues<ConfidenceFeature>().Length;

    /// <summary>What was learned and is built in.</summary>
    public static Confidence Learned { get; } = Load("confidence");

    /// <summary>The chance that the words are a quote and the speaker given is the right one.</summary>
    public double Right(ReadOnlySpan<double> values) => Chance(right, values);

    /// <summary>The chance that the words are a quote at all, whoever says it.</summary>
    public double Quoted(ReadOnlySpan<double> values) => Chance(quoted, values);

    /// <summary>The lines of the file: <c>right Speaker 0.71</c>.</summary>
    public IEnumerable<string> Write() => Lines("right", right).Concat(Lines("quoted", quoted));

    /// <summary>The chance as log odds, kept within what a count of thousands can tell.</summary>
    public static double LogOdds(double chance)
    {
        var kept = Math.Clamp(chance, 0.001, 0.999);
        return Math.Log(kept / (1 - kept));
    }

    public static double Chance(ReadOnlySpan<double> weights, ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        for (var i = 0; i < values.Length; i++) sum += weights[i] * values[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static Confidence Load(string name)
    {
        var (right, quoted) = (new double[Features], new double[Features]);
        foreach (var line in Lexicon.Lines(name + ".txt"))
        {
            var parts = line.Split(' ');
            var into = parts[0] == "right" ? right : quoted;
            into[(int)Enum.Parse<ConfidenceFeature>(parts[1])] = double.Parse(parts[2], CultureInfo.InvariantCulture);
        }

        return new Confidence(right, quoted);
    }

    private static IEnumerable<string> Lines(string model, double[] weights) =>
        weights.Select((weight, i) => $"{model} {(ConfidenceFeature)i} {weight.ToString("0.###", CultureInfo.InvariantCulture)}");
}
