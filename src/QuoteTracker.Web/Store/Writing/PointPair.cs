using QuoteTracker.Analysis.Paraphrase;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Two statements that may make the same point in other words, the smaller id first.</summary>
internal sealed record PointPair(long FirstId, long SecondId, double Score, string Reason)
{
    /// <summary>The ids of both.</summary>
    public (long, long) Key => (FirstId, SecondId);

    /// <summary>The pair of two statements; null when they are not worth asking about.</summary>
    public static PointPair? Of(long one, PointText text, long other, PointText otherText)
    {
        if (one > other)
            return Of(other, otherText, one, text);
        return one < other && PointSuggester.Suggest(text, otherText) is { } found ? new PointPair(one, other, found.Score, found.Reason) : null;
    }
}
