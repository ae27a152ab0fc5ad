using QuoteTracker.Analysis.Ranking;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Says how sure a quote and its speaker are, and when nobody is better than somebody.</summary>
internal sealed class QuoteConfidence(Confidence model, double unknownBelow)
{
    /// <summary>What the layout says is taken as nearly sure. No marked news has such layouts, so this is set, not learned.</summary>
    private const double ByLayout = 0.98;

    /// <summary>As learned, and as the user wants it.</summary>
    public static QuoteConfidence Of(AnalysisOptions options) => new(Confidence.Learned, options.UnknownBelow);

    /// <summary>The chance that the words are a quote and the speaker is right.</summary>
    public double Right(in ConfidenceEvidence evidence) => evidence.IsLayout ? ByLayout : Math.Min(model.Right(evidence.Values), Quoted(evidence));

    /// <summary>The chance that the words are a quote at all.</summary>
    public double Quoted(in ConfidenceEvidence evidence) => evidence.IsLayout ? ByLayout : model.Quoted(evidence.Values);

    /// <summary>True when the speaker is too unsure to be named.</summary>
    public bool IsTooUnsure(double right) => right < unknownBelow;
}
