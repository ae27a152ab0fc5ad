using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Recurrence;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>What the exact comparison finds to turn the sense: a question for a claim, "It is a myth that", "nurses" for "teachers" where nothing else differs.</summary>
internal static class WordingDifferences
{
    /// <summary>Two words as alike as this may be synonyms that no list has ("firms", "companies"): a person is asked.</summary>
    private const double MayBeSynonyms = 0.75;

    /// <summary>The difference; null for none.</summary>
    public static SenseDifference? Find(StatementComparison exact, PointText a, PointText b)
    {
        if (a.IsQuestion != b.IsQuestion)
            return new SenseDifference(SenseDifferenceKind.Wording, a.IsQuestion ? "?" : "", b.IsQuestion ? "?" : "");
        return exact.Exchange is var (one, other) && !MayBeOne(one, other) ? new SenseDifference(SenseDifferenceKind.Wording, one, other) : null;
    }

    private static bool MayBeOne(string one, string other) =>
        Vector(one) is { } x && Vector(other) is { } y && TermLikeness.Dot(x, y) >= MayBeSynonyms;

    private static float[]? Vector(string word) => WordVectors.Shared.RankOf(word) is >= 0 and var rank ? WordVectors.Shared.VectorOf(rank) : null;
}
