using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Ranking;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Learning;

/// <summary>Learns from marked documents who says a quote, and whether a stretch between marks is one.</summary>
public sealed class AttributionLearner
{
    private const int Folds = 5;
    private const float Least = 0.01f;
    private const int Seed = 20;

    /// <summary>The weights for speakers as learned so far.</summary>
    internal Weights Speakers { get; private set; } = Weights.Empty;

    /// <summary>The weights for quotes as learned so far.</summary>
    internal Weights Quotes { get; private set; } = Weights.Empty;

    /// <summary>
    /// Passes <paramref name="rounds"/> times over the documents, in an order that is shuffled but the same every time. Whether words are a quote
    /// is learned beside speakers that were found by weights learned without that document: what is known by heart looks surer than what is new.
    /// </summary>
    public void Learn(IReadOnlyList<MarkedDocument> documents, int rounds)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var readings = documents.Select(Read).ToArray();
        Speakers = LearnSpeakers(readings, rounds).Averaged();
        var attributions = new Dictionary<DocumentReading, List<Attribution>>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var known = readings.Where((_, i) => i % Folds != fold).ToArray();
            var others = LearnSpeakers(known, rounds).Averaged();
            foreach (var (reading, gold) in readings.Where((_, i) => i % Folds == fold)) attributions[reading] = new SpeakerRanker(reading, others, Weights.Empty).Rank(i => gold[i] is not null);
        }

        Quotes = LearnQuotes(readings, attributions, rounds).Averaged();
    }

    /// <summary>The lines of the weights file for speakers.</summary>
    public IEnumerable<string> SpeakerWeights() => Speakers.Write(Least);

    /// <summary>The lines of the weights file for quotes.</summary>
    public IEnumerable<string> QuoteWeights() => Quotes.Write(Least);

    private static (DocumentReading Reading, MarkedQuote?[] Gold) Read(MarkedDocument document)
    {
        var source = new SourceText(document.Text);
        var reading = new DocumentReading(document.Text, FrameFinder.Find(source).Paragraphs, []);
        var gold = new MarkedQuote?[reading.Stretches.Count];
        for (var i = 0; i < gold.Length; i++) gold[i] = document.Quotes.FirstOrDefault(quote => IsSame(quote.Span, reading.Stretches[i].Span));
        return (reading, gold);
    }

    private static bool IsSame(TextSpan one, TextSpan other)
    {
        var shared = Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);
        return shared > 0.75 * (Math.Max(one.End, other.End) - Math.Min(one.Start, other.Start));
    }

    private static LinearLearner LearnSpeakers(IReadOnlyList<(DocumentReading Reading, MarkedQuote?[] Gold)> documents, int rounds)
    {
        var learner = new LinearLearner(0.12f, 2e-4f);
        foreach (var (reading, gold) in Shuffled(documents, rounds)) LearnSpeakers(learner, reading, gold);
        return learner;
    }

    private static LinearLearner LearnQuotes(
        IReadOnlyList<(DocumentReading Reading, MarkedQuote?[] Gold)> documents, Dictionary<DocumentReading, List<Attribution>> attributions, int rounds)
    {
        var learner = new LinearLearner(0.12f, 1e-3f);
        foreach (var (reading, gold) in Shuffled(documents, rounds)) LearnQuotes(learner, reading, gold, attributions[reading]);
        return learner;
    }

    private static IEnumerable<T> Shuffled<T>(IReadOnlyList<T> items, int rounds)
    {
        var random = new Random(Seed);
        var order = items.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var item in order) yield return item;
        }
    }

    private static void LearnSpeakers(LinearLearner learner, DocumentReading reading, MarkedQuote?[] gold)
    {
        var context = SpeakerContext.Start(reading);
        var candidates = new CandidateFinder(reading);
        var features = new SpeakerFeatures(reading);
        var found = new List<int>();
        for (var i = 0; i < gold.Length; i++)
        {
            if (gold[i] is not { } quote || reading.Stretches[i].Form != StretchForm.Marks) continue;
            var frame = new QuoteFrame(reading, i);
            candidates.Find(frame, context.LastMention, context.BeforeLastMention, found);
            var best = LearnSpeaker(learner, reading, frame, context, features, found, quote);
            context = context.After(frame, best);
        }
    }

    private static int LearnSpeaker(LinearLearner learner, DocumentReading reading, in QuoteFrame frame, in SpeakerContext context, SpeakerFeatures features, List<int> found, MarkedQuote quote)
    {
        var all = new List<uint>[found.Count + 1];
        var chances = new float[found.Count + 1];
        var right = new bool[found.Count + 1];
        right[0] = quote.Sources.Count == 0;
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = [];
            if (i == 0) SpeakerFeatures.CollectNobody(frame, all[0]);
            else features.Collect(frame, found[i - 1], context, all[i]);
            chances[i] = learner.Weights.Score(all[i]);
            if (i > 0) right[i] = quote.Sources.Any(reading.Phrases[found[i - 1]].Span.Overlaps);
        }

        Softmax(chances);
        var mass = 0f;
        var best = 0;
        for (var i = 0; i < all.Length; i++)
        {
            if (right[i]) mass += chances[i];
            if (chances[i] > chances[best]) best = i;
        }

        if (mass > 0)
        {
            for (var i = 0; i < all.Length; i++)
            {
                var gradient = (right[i] ? chances[i] / mass : 0f) - chances[i];
                if (MathF.Abs(gradient) > 1e-4f) learner.Step(all[i], gradient);
            }
        }

        learner.EndStep();
        return best == 0 ? -1 : found[best - 1];
    }

    private static void LearnQuotes(LinearLearner learner, DocumentReading reading, MarkedQuote?[] gold, List<Attribution> attributions)
    {
        var features = new QuoteFeatures(reading);
        var context = SpeakerContext.Start(reading);
        var found = new List<uint>();
        for (var i = 0; i < gold.Length; i++)
        {
            if (reading.Stretches[i].Form != StretchForm.Marks) continue;
            var attribution = attributions[i];
            found.Clear();
            features.Collect(attribution.Frame, attribution.Mention, attribution.MentionChance, context, found);
            var chance = 1f / (1f + MathF.Exp(-learner.Weights.Score(found)));
            learner.Step(found, (gold[i] is null ? 0f : 1f) - chance);
            learner.EndStep();
            if (gold[i] is not null) context = context.After(attribution.Frame, attribution.Mention);
        }
    }

    private static void Softmax(float[] scores)
    {
        var greatest = scores.Max();
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = MathF.Exp(scores[i] - greatest);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
    }
}
