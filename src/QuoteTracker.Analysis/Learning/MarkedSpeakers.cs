using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Analysis.Learning;

/// <summary>Goes through the marked quotes of a document as the ranker would, with the candidates of each.</summary>
internal sealed class MarkedSpeakers(MarkedReading document)
{
    private readonly DocumentReading _reading = document.Reading;
    private readonly CandidateFinder _candidates = new(document.Reading);
    private readonly SpeakerFeatures _features = new(document.Reading);
    private readonly SpeakerFacts _facts = new(document.Reading);

    /// <summary>The candidates of one quote, nobody first.</summary>
    internal readonly record struct Candidates(List<uint>[] Features, float[] Chances, bool[] IsRight, SpeakerChoice? Choice);

    /// <summary>The quotes in order. Who spoke last is told by <paramref name="score"/>, which may learn between two quotes.</summary>
    public IEnumerable<Candidates> Quotes(Func<List<uint>, float> score, bool keepsFacts)
    {
        var context = SpeakerContext.Start(_reading);
        var found = new List<int>();
        for (var i = 0; i < document.Quotes.Length; i++)
        {
            if (document.Quotes[i] is not { } quote || !document.IsBetweenMarks(i)) continue;
            var frame = new QuoteFrame(_reading, i);
            _candidates.Find(frame, context.LastMention, context.BeforeLastMention, found);
            var candidates = Describe(frame, found, context, quote, score, keepsFacts);
            var best = Array.IndexOf(candidates.Chances, candidates.Chances.Max());
            yield return candidates;
            context = context.After(frame, best == 0 ? -1 : found[best - 1]);
        }
    }

    private Candidates Describe(in QuoteFrame frame, List<int> found, in SpeakerContext context, MarkedQuote quote, Func<List<uint>, float> score, bool keepsFacts)
    {
        var features = new List<uint>[found.Count + 1];
        var chances = new float[features.Length];
        var isRight = new bool[features.Length];
        for (var i = 0; i < features.Length; i++)
        {
            features[i] = [];
            if (i == 0) SpeakerFeatures.CollectNobody(frame, features[i]);
            else _features.Collect(frame, found[i - 1], context, features[i]);
            chances[i] = score(features[i]);
            isRight[i] = i == 0 ? quote.Sources.Count == 0 : quote.Sources.Any(_reading.Phrases[found[i - 1]].Span.Overlaps);
        }

        Ranking.Chances.FromScores(chances);
        return new Candidates(features, chances, isRight, keepsFacts ? Choice(frame, found, context, chances, isRight) : null);
    }

    private SpeakerChoice Choice(in QuoteFrame frame, List<int> found, in SpeakerContext context, float[] chances, bool[] isRight)
    {
        var kept = Enumerable.Range(0, chances.Length).Where(i => SpeakerRanker.IsLookedAtAgain(i, chances[i])).ToArray();
        var facts = new byte[kept.Length][];
        for (var i = 0; i < kept.Length; i++)
        {
            facts[i] = new byte[(int)SpeakerFact.Count];
            _facts.Collect(frame, found, kept[i], chances, context, facts[i]);
        }

        return new SpeakerChoice(facts, [.. kept.Select(i => chances[i])], [.. kept.Select(i => isRight[i])]);
    }
}
