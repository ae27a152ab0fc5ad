using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Ranking;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Goes through the quoted stretches of a document in order and decides for each who says it and whether it is a quote at all.</summary>
internal sealed class SpeakerRanker(DocumentReading reading, Weights speakerWeights, Weights quoteWeights)
{
    private const int OthersKept = 4;
    private readonly CandidateFinder _candidates = new(reading);
    private readonly SpeakerFeatures _speakerFeatures = new(reading);
    private readonly QuoteFeatures _quoteFeatures = new(reading);
    private readonly List<int> _found = [];
    private readonly List<uint> _features = [];
    private readonly List<float> _chances = [];

    /// <summary>One attribution for each stretch, in order.</summary>
    public List<Attribution> Rank()
    {
        var all = new List<Attribution>(reading.Stretches.Count);
        var context = SpeakerContext.Start(reading);
        for (var i = 0; i < reading.Stretches.Count; i++)
        {
            var attribution = Rank(new QuoteFrame(reading, i), context);
            if (attribution.IsQuote) context = context.After(attribution.Frame, attribution.Mention);
            all.Add(attribution);
        }

        return all;
    }

    private Attribution Rank(in QuoteFrame frame, in SpeakerContext context)
    {
        _candidates.Find(frame, context.LastMention, context.BeforeLastMention, _found);
        Score(frame, context);
        var best = 0;
        for (var i = 1; i < _chances.Count; i++) best = _chances[i] > _chances[best] ? i : best;
        var mention = best == 0 ? -1 : _found[best - 1];
        _features.Clear();
        _quoteFeatures.Collect(frame, mention, _chances[best], context, _features);
        var quote = 1f / (1f + MathF.Exp(-quoteWeights.Score(_features)));
        return new Attribution(frame, quote, mention, _chances[best], quote >= 0.5f ? Others(best) : [], context.LastMention);
    }

    /// <summary>Fills the chances: first of nobody, then of each candidate; together 1.</summary>
    private void Score(in QuoteFrame frame, in SpeakerContext context)
    {
        _chances.Clear();
        _features.Clear();
        SpeakerFeatures.CollectNobody(frame, _features);
        _chances.Add(speakerWeights.Score(_features));
        foreach (var candidate in _found)
        {
            _features.Clear();
            _speakerFeatures.Collect(frame, candidate, context, _features);
            _chances.Add(speakerWeights.Score(_features));
        }

        Softmax(_chances);
    }

    private static void Softmax(List<float> scores)
    {
        var greatest = float.MinValue;
        foreach (var score in scores) greatest = Math.Max(greatest, score);
        var sum = 0f;
        for (var i = 0; i < scores.Count; i++)
        {
            scores[i] = MathF.Exp(scores[i] - greatest);
            sum += scores[i];
        }

        for (var i = 0; i < scores.Count; i++) scores[i] /= sum;
    }

    private List<int> Others(int best) =>
    [
        .. Enumerable.Range(1, _found.Count)
            .Where(i => i != best && _chances[i] > 0.01f)
            .OrderByDescending(i => _chances[i])
            .Take(OthersKept)
            .Select(i => _found[i - 1]),
    ];
}
