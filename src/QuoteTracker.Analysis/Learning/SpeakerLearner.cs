using QuoteTracker.Analysis.Ranking;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Analysis.Learning;

/// <summary>Learns who of the candidates says a quote: first weights of features, then trees on what the weights make of documents that they do not know.</summary>
internal sealed class SpeakerLearner(int rounds)
{
    private const int TreeCount = 100;
    private const float LeastCurve = 1e-4f;

    /// <summary>The weights, learned from all of <paramref name="documents"/>.</summary>
    public Weights LearnWeights(IReadOnlyList<MarkedReading> documents)
    {
        var learner = new LinearLearner(0.12f, 2e-4f);
        foreach (var document in Shuffle.Rounds(documents, rounds))
        {
            foreach (var quote in new MarkedSpeakers(document).Quotes(learner.Score, keepsFacts: false))
            {
                Learn(learner, quote);
                learner.EndStep();
            }
        }

        return learner.Averaged();
    }

    /// <summary>The trees, grown over <paramref name="choices"/>.</summary>
    public static Trees LearnTrees(IReadOnlyList<SpeakerChoice> choices)
    {
        var known = choices.Where(choice => choice.IsRight.Contains(true)).ToArray();
        var rows = known.SelectMany(choice => choice.Facts).ToArray();
        var scores = known.SelectMany(choice => choice.Chances.Select(chance => MathF.Log(chance))).ToArray();
        var (slopes, curves) = (new float[rows.Length], new float[rows.Length]);
        var learner = TreeLearner.Of<SpeakerFact>();
        for (var tree = 0; tree < TreeCount; tree++)
        {
            var first = 0;
            foreach (var choice in known)
            {
                var range = first..(first + choice.Facts.Length);
                FillSlopes(choice.IsRight, scores.AsSpan(range), slopes.AsSpan(range), curves.AsSpan(range));
                first += choice.Facts.Length;
            }

            learner.Grow(rows, slopes, curves, scores);
        }

        return learner.Trees;
    }

    /// <summary>Slope and curvature of the log-loss of the right candidates together.</summary>
    private static void FillSlopes(bool[] isRight, ReadOnlySpan<float> scores, Span<float> slopes, Span<float> curves)
    {
        scores.CopyTo(curves);
        Chances.FromScores(curves);
        var mass = 0f;
        for (var i = 0; i < isRight.Length; i++) mass += isRight[i] ? curves[i] : 0;
        for (var i = 0; i < isRight.Length; i++)
        {
            slopes[i] = (isRight[i] && mass > 0 ? curves[i] / mass : 0) - curves[i];
            curves[i] = Math.Max(curves[i] * (1 - curves[i]), LeastCurve);
        }
    }

    private static void Learn(LinearLearner learner, MarkedSpeakers.Candidates quote)
    {
        var mass = 0f;
        for (var i = 0; i < quote.IsRight.Length; i++) mass += quote.IsRight[i] ? quote.Chances[i] : 0;
        if (mass == 0) return;
        for (var i = 0; i < quote.IsRight.Length; i++)
        {
            var slope = (quote.IsRight[i] ? quote.Chances[i] / mass : 0f) - quote.Chances[i];
            if (MathF.Abs(slope) > LeastCurve) learner.Step(quote.Features[i], slope);
        }
    }
}
