using QuoteTracker.Analysis.Recurrence;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>
/// Says which two of many texts are worth asking a person about: those that <see cref="PointJudge"/> finds to make the same point and that have enough in common
/// that is not common in all talk. Stricter than the judge, because among thousands of texts nearly every two that are near say different things.
/// </summary>
public static class PointSuggester
{
    /// <summary>Raised when texts are suggested by other rules, so that those asked about before are asked about again.</summary>
    public const int Version = 2;

    /// <summary>Scores below are of texts on one topic.</summary>
    private const double LeastScore = 0.6;

    /// <summary>Either text has at least this share of what it says in the other; what is much longer says more.</summary>
    private const double LeastShare = 0.55;

    /// <summary>So many words answer each other at least, names among them.</summary>
    private const int LeastWords = 3;

    /// <summary>Words that answer each other, names left out: three of a newspaper ("harbour"), or more that everybody uses.</summary>
    private const double LeastEvidence = 7;

    private const int LeastPlain = 2;

    /// <summary>True for a text that says enough to be asked about: a verb and three content words at least.</summary>
    public static bool CanSuggest(PointText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Content.Count >= LeastWords && text.HasPredicate;
    }

    /// <summary>The suggestion; null for texts that say different things, that are joined by their words, or that have too little in common. Symmetric but for the order in the reason.</summary>
    public static PointSuggestion? Suggest(PointText a, PointText b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.IsQuestion != b.IsQuestion || !CanSuggest(a) || !CanSuggest(b))
            return null;
        var shared = SharedPoint.Of(a, b);
        if (shared.Words < LeastWords || shared.PlainWords < LeastPlain || shared.Evidence < LeastEvidence || shared.Share < LeastShare || shared.IsSubstituted)
            return null;
        var exact = PointJudge.Compare(a, b);
        if (IsKnownToDiffer(exact))
            return null;
        var verdict = PointJudge.Judge(a, b, exact);
        return verdict.Level == PointLevel.Point && verdict.Score >= LeastScore ? new PointSuggestion(verdict.Score, shared.Reason) : null;
    }

    /// <summary>True where all but one word is the same, or where one only reports what the other says.</summary>
    private static bool IsKnownToDiffer(StatementComparison exact) => exact is { IsReported: true } or { Exchange: not null };
}
