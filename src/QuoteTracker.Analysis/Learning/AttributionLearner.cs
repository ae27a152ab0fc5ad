using QuoteTracker.Analysis.Ranking;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Analysis.Learning;

/// <summary>
/// Learns from marked documents who says a quote, and whether a stretch between marks is one. What stands on another learned answer is
/// learned beside answers for documents that were kept back (stacking, Wolpert 1992): what is known by heart looks surer than what is new.
/// </summary>
public sealed class AttributionLearner
{
    private const float Least = 0.01f;

    /// <summary>The model for speakers as learned so far.</summary>
    internal Model Speakers { get; private set; } = Model.Empty;

    /// <summary>The model for quotes as learned so far.</summary>
    internal Model Quotes { get; private set; } = Model.Empty;

    /// <summary>How sure an attribution is, as learned so far.</summary>
    internal Confidence Confidence { get; private set; } = Confidence.Learned;

    /// <summary>Learns both models and how far they can be believed; weights in <paramref name="rounds"/> passes over the documents. The same documents give the same models.</summary>
    public void Learn(IReadOnlyList<MarkedDocument> documents, int rounds)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var readings = documents.Select(MarkedReading.Of).ToArray();
        var speakers = LearnSpeakers(readings, new SpeakerLearner(rounds));
        var attributions = readings.Select((reading, i) => (reading, Model: speakers[Fold.Of(i)]))
            .ToDictionary(pair => pair.reading, pair => new SpeakerRanker(pair.reading.Reading, pair.Model, Model.Empty).Rank(i => pair.reading.Quotes[i] is not null));
        var quotes = LearnQuotes(readings, new QuoteLearner(rounds, attributions));
        Confidence = ConfidenceLearner.Learn(readings.SelectMany((reading, i) => ConfidenceExamples.Of(reading.Reading, documents[i].Quotes, speakers[Fold.Of(i)], quotes[Fold.Of(i)])));
    }

    /// <summary>The files of the models by name, each as its lines.</summary>
    public IReadOnlyDictionary<string, IEnumerable<string>> Files() => new Dictionary<string, IEnumerable<string>>
    {
        ["speaker-weights.txt"] = Speakers.Weights.Write(Least),
        ["speaker-trees.txt"] = Speakers.Trees.Write<SpeakerFact>(),
        ["quote-weights.txt"] = Quotes.Weights.Write(Least),
        ["quote-trees.txt"] = Quotes.Trees.Write<QuoteFact>(),
        ["confidence.txt"] = Confidence.Write(),
    };

    /// <returns>For each fold a model that does not know its documents.</returns>
    private Model[] LearnSpeakers(MarkedReading[] readings, SpeakerLearner learner)
    {
        var weights = Folds(fold => learner.LearnWeights(Fold.Others(readings, fold)));
        var choices = readings.Select((reading, i) => new MarkedSpeakers(reading).Quotes(weights[Fold.Of(i)].Score, keepsFacts: true).Select(quote => quote.Choice!).ToArray()).ToArray();
        var trees = Folds(fold => SpeakerLearner.LearnTrees([.. Fold.Others(choices, fold).SelectMany(choice => choice)]));
        Speakers = new Model(learner.LearnWeights(readings), SpeakerLearner.LearnTrees([.. choices.SelectMany(choice => choice)]));
        return Folds(fold => new Model(weights[fold], trees[fold]));
    }

    /// <returns>For each fold a model that does not know its documents.</returns>
    private Model[] LearnQuotes(MarkedReading[] readings, QuoteLearner learner)
    {
        var weights = Folds(fold => learner.LearnWeights(Fold.Others(readings, fold)));
        var rows = readings.Select((reading, i) => learner.Rows(reading, weights[Fold.Of(i)]).ToArray()).ToArray();
        Quotes = new Model(learner.LearnWeights(readings), QuoteLearner.LearnTrees([.. rows.SelectMany(row => row)]));
        return Folds(fold => new Model(weights[fold], QuoteLearner.LearnTrees([.. Fold.Others(rows, fold).SelectMany(row => row)])));
    }

    private static T[] Folds<T>(Func<int, T> learn)
    {
        var learned = new T[Fold.Count];
        Parallel.For(0, Fold.Count, fold => learned[fold] = learn(fold));
        return learned;
    }
}
