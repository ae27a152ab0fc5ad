using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>
/// Which quotes of a new analysis are quotes that are stored. The rule: a found quote is the stored one when it holds at least half of its characters;
/// where several fit, those that share most go first. A quote that a person touched is never lost: found again, it takes the new words; not found, it
/// stays as it stands, as does one whose words a person chose (added or rejected), and what is found in its place is left out. Pure.
/// </summary>
/// <param name="Same">Quotes found again.</param>
/// <param name="New">Found quotes that are to be stored.</param>
/// <param name="Kept">Stored quotes that stay as they stand.</param>
/// <param name="Gone">Stored quotes that nobody touched and the analysis no longer finds.</param>
internal sealed record QuotePairing(
    IReadOnlyList<(StoredQuote Stored, AttributedQuote Found)> Same,
    IReadOnlyList<AttributedQuote> New,
    IReadOnlyList<StoredQuote> Kept,
    IReadOnlyList<StoredQuote> Gone)
{
    public static QuotePairing Of(IReadOnlyList<StoredQuote> stored, IReadOnlyList<AttributedQuote> found)
    {
        var open = found.Where(quote => !IsTaken(quote, stored)).ToList();
        var same = Pair(stored.Where(quote => !quote.HasItsWords), open);
        var paired = same.Select(pair => pair.Stored).ToHashSet();
        var rest = stored.Where(quote => !paired.Contains(quote)).ToLookup(quote => quote.IsTouched);
        var again = same.Select(pair => pair.Found).ToHashSet();
        var fresh = open.Where(quote => !again.Contains(quote) && !rest[true].Any(kept => !kept.Quote.IsRejected && kept.Shared(quote.Fragments) > 0));
        return new QuotePairing(same, [.. fresh], [.. rest[true]], [.. rest[false]]);
    }

    /// <summary>For people of the analysis, the speaker that this document's quotes gave them before; what a person set says nothing about them.</summary>
    public IReadOnlyDictionary<int, long> EarlierSpeakers() => Same
        .Where(pair => pair.Found.Speaker is not null && pair.Stored.Quote is { SpeakerId: not null, SpeakerByHand: false })
        .GroupBy(pair => pair.Found.Speaker!.Value, pair => pair.Stored.Quote.SpeakerId!.Value)
        .ToDictionary(person => person.Key, person => person.GroupBy(id => id).OrderByDescending(votes => votes.Count()).ThenBy(votes => votes.Key).First().Key);

    /// <summary>For people of the analysis of whom a person gave every quote to one speaker, who that is.</summary>
    public IReadOnlyDictionary<int, long> GivenSpeakers() => Same
        .Where(pair => pair.Found.Speaker is not null)
        .GroupBy(pair => pair.Found.Speaker!.Value, pair => pair.Stored.Quote is { SpeakerByHand: true } quote ? quote.SpeakerId : null)
        .Where(person => person.Distinct().Count() == 1 && person.First() is not null)
        .ToDictionary(person => person.Key, person => person.First()!.Value);

    // Words that a person added or rejected are decided, and so are words of two quotes that a person treats as two.
    private static bool IsTaken(AttributedQuote found, IReadOnlyList<StoredQuote> stored)
    {
        var length = found.Fragments.Sum(span => span.Length);
        return stored.Any(quote => quote.Quote.AddedByHand && !quote.Quote.IsRejected && quote.Shared(found.Fragments) > 0)
            || stored.Any(quote => quote.Quote.IsRejected && 2 * quote.Shared(found.Fragments) >= length)
            || stored.Count(quote => quote.IsTouched && !quote.HasItsWords && IsSame(quote, found.Fragments)) > 1;
    }

    private static bool IsSame(StoredQuote stored, IReadOnlyList<TextSpan> found) => stored.Shared(found) is > 0 and var shared && 2 * shared >= stored.Length;

    private static List<(StoredQuote Stored, AttributedQuote Found)> Pair(IEnumerable<StoredQuote> stored, List<AttributedQuote> open)
    {
        var fitting =
            from quote in stored
            from found in open
            where IsSame(quote, found.Fragments)
            let shared = quote.Shared(found.Fragments)
            let together = quote.Length + found.Fragments.Sum(span => span.Length) - shared
            orderby (double)shared / together descending, quote.IsTouched descending, quote.Quote.Id
            select (quote, found);
        var (taken, given, pairs) = (new HashSet<StoredQuote>(), new HashSet<AttributedQuote>(), new List<(StoredQuote, AttributedQuote)>());
        foreach (var (quote, found) in fitting)
        {
            if (!taken.Contains(quote) && given.Add(found) && taken.Add(quote))
                pairs.Add((quote, found));
        }

        return pairs;
    }
}
