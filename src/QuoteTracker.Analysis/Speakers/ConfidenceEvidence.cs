using QuoteTracker.Analysis.Ranking;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>What speaks for one quote and its speaker.</summary>
/// <param name="Values">The value of each <see cref="ConfidenceFeature"/>.</param>
/// <param name="IsLayout">True where the layout says it, a label or a credit line, and nothing was weighed.</param>
internal readonly record struct ConfidenceEvidence(double[] Values, bool IsLayout)
{
    /// <summary>The evidence in a quote of these fragments; <paramref name="samePerson"/> is the chance of all phrases for the speaker together.</summary>
    public static ConfidenceEvidence Of(DocumentReading reading, ReadOnlySpan<Attribution> group, in Attribution lead, double samePerson, bool isTakenUp)
    {
        var values = new double[Confidence.Features];
        void Set(ConfidenceFeature feature, double value) => values[(int)feature] = value;
        var quote = Confidence.LogOdds(LeastChance(group));
        Set(ConfidenceFeature.Bias, 1);
        Set(ConfidenceFeature.Quote, quote);
        Set(ConfidenceFeature.Speaker, Confidence.LogOdds(lead.MentionChance));
        Set(ConfidenceFeature.Weakest, Math.Min(quote, Confidence.LogOdds(samePerson)));
        Set(ConfidenceFeature.OtherSentence, lead.Mention >= 0 && reading.Phrases[lead.Mention].Sentence != lead.Frame.SentenceIndex ? 1 : 0);
        Set(ConfidenceFeature.TakenUp, isTakenUp ? 1 : 0);
        Set(ConfidenceFeature.Nobody, lead.Mention < 0 ? 1 : 0);
        return new ConfidenceEvidence(values, lead is { QuoteChance: 1, MentionChance: 1 });
    }

    private static float LeastChance(ReadOnlySpan<Attribution> group)
    {
        var least = 1f;
        foreach (var fragment in group) least = Math.Min(least, fragment.QuoteChance);
        return least;
    }
}
