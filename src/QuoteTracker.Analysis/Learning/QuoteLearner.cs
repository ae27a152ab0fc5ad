using QuoteTracker.Analysis.Ranking;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Analysis.Learning;

/// <summary>Learns whether a stretch between marks is a quote, beside speakers that were found by a model that does not know the document.</summary>
internal sealed class QuoteLearner(int rounds, IReadOnlyDictionary<MarkedReading, List<Attribution>> attributions)
{
    private const int TreeCount = 150;
    private const float LeastCurve = 1e-4f;

    /// <summary>The weights, learned from all of <paramref name="documents"/>.</summary>
    public Weights LearnWeights(IReadOnlyList<MarkedReading> documents)
    {
        var learner = new LinearLearner(0.12f, 1e-3f);
        foreach (var document in Shuffle.Rounds(documents, rounds)) Learn(learner, document);
        return learner.Averaged();
    }

    /// <summary>What the trees see of the stretches of <paramref name="document"/>, and whether each is a quote; <paramref name="weights"/> do not know the document.</summary>
    public IEnumerable<(byte[] Facts, bool IsQuote)> Rows(MarkedReading document, Weights weights)
    {
        var features = new QuoteFeatures(document.Reading);
        var facts = new QuoteFacts(document.Reading);
        var context = SpeakerContext.Start(document.Reading);
        var history = QuoteHistory.Start;
        var found = new List<uint>();
        foreach (var attribution in BetweenMarks(document))
        {
            found.Clear();
            features.Collect(attribution.Frame, attribution.Mention, attribution.MentionChance, context, found);
            var score = weights.Score(found);
            var row = new byte[(int)QuoteFact.Count];
            facts.Collect(attribution.Frame, attribution.Mention, attribution.MentionChance, score, context, history, row);
            yield return (row, document.Quotes[attribution.Frame.Index] is not null);
            history = history.After(attribution.Frame, score > 0);
            if (score > 0) context = context.After(attribution.Frame, attribution.Mention);
        }
    }

    /// <summary>The trees, grown over rows of <see cref="Rows"/>.</summary>
    public static Trees LearnTrees(IReadOnlyList<(byte[] Facts, bool IsQuote)> known)
    {
        var rows = known.Select(row => row.Facts).ToArray();
        var (scores, slopes, curves) = (new float[rows.Length], new float[rows.Length], new float[rows.Length]);
        var learner = TreeLearner.Of<QuoteFact>();
        for (var tree = 0; tree < TreeCount; tree++)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var chance = Chances.FromScore(scores[i]);
                slopes[i] = (known[i].IsQuote ? 1f : 0f) - chance;
                curves[i] = Math.Max(chance * (1 - chance), LeastCurve);
            }

            learner.Grow(rows, slopes, curves, scores);
        }

        return learner.Trees;
    }

    private void Learn(LinearLearner learner, MarkedReading document)
    {
        var features = new QuoteFeatures(document.Reading);
        var context = SpeakerContext.Start(document.Reading);
        var found = new List<uint>();
        foreach (var attribution in BetweenMarks(document))
        {
            found.Clear();
            features.Collect(attribution.Frame, attribution.Mention, attribution.MentionChance, context, found);
            var isQuote = document.Quotes[attribution.Frame.Index] is not null;
            learner.Step(found, (isQuote ? 1f : 0f) - Chances.FromScore(learner.Score(found)));
            learner.EndStep();
            if (isQuote) context = context.After(attribution.Frame, attribution.Mention);
        }
    }

    private IEnumerable<Attribution> BetweenMarks(MarkedReading document) => attributions[document].Where(attribution => document.IsBetweenMarks(attribution.Frame.Index));
}
