using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>A quote as it stands in the store, with its words' places in order.</summary>
internal sealed record StoredQuote(Quote Quote, IReadOnlyList<TextSpan> Fragments)
{
    /// <summary>True when a person did anything to it: it is never lost then.</summary>
    public bool IsTouched => Quote.AddedByHand || Quote.IsRejected || Quote.SpeakerByHand || Quote.KindByHand || Quote.StatementByHand || Quote.ReviewedAt is not null || Quote.Tags.Count > 0;

    /// <summary>True when a person said which words it has: those stay exactly.</summary>
    public bool HasItsWords => Quote.AddedByHand || Quote.IsRejected;

    public int Length => Fragments.Sum(span => span.Length);

    /// <summary>How many characters the two have in common.</summary>
    public int Shared(IReadOnlyList<TextSpan> other) =>
        Fragments.Sum(one => other.Sum(two => Math.Max(0, Math.Min(one.End, two.End) - Math.Max(one.Start, two.Start))));
}
