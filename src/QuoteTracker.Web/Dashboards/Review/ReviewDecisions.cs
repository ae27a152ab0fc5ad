using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Does what a person decided about an item of a queue, or about a batch of them; all of it can be undone. A decision that an item does not offer is null.</summary>
public sealed class ReviewDecisions(
    Acting acting, Store.Hand.History history, QuoteCorrections quotes, SpeakerMerging merging, SpeakerShaping speakers, StatementShaping statements, DocumentCorrections documents, NamesakeAnswers namesakes)
{
    /// <summary>What "yes" does: the speaker is right, the two are one, nobody is a namesake.</summary>
    public Func<Task<Decided>>? Yes(ReviewItem item, ReviewBatch? batch = null) => item switch
    {
        ReviewItem.OfQuote { Choices: [var likeliest, ..] } quote => () => ChooseAsync(quote, likeliest, batch),
        ReviewItem.OfSpeakers pair => () => MergeAsync(PairsOf(pair, batch)),
        ReviewItem.OfNamesakes one => () => DoAsync(() => namesakes.SameAsync(one.Rest.Id, one.Part)),
        ReviewItem.OfStatements pair => () => DoAsync(() => statements.MergeAsync(pair.Gone.Id, pair.Kept.Id)),
        _ => null,
    };

    /// <summary>What "no" does: nobody says who it was, the two are two, some documents are a namesake's, the date stays as it is.</summary>
    public Func<Task<Decided>> No(ReviewItem item, ReviewBatch? batch = null) => item switch
    {
        ReviewItem.OfQuote quote => () => SetAsync(quote, batch, SpeakerChoice.Unknown),
        ReviewItem.OfSpeakers pair => () => PartAsync(PairsOf(pair, batch)),
        ReviewItem.OfNamesakes one => () => DoAsync(() => namesakes.OtherAsync(one.Rest.Id, one.Part)),
        ReviewItem.OfStatements pair => () => DoAsync(() => statements.NotTheSameAsync(pair.First.Id, pair.Second.Id)),
        ReviewItem.OfDocument document => () => SetDateAsync(document, new(document.Date.Year, document.Date.Month, document.Date.Day)),
        _ => throw new InvalidOperationException(item.GetType().Name),
    };

    /// <summary>Says who spoke.</summary>
    public Task<Decided> ChooseAsync(ReviewItem.OfQuote quote, LikelySpeaker speaker, ReviewBatch? batch = null)
    {
        var ids = QuotesOf(quote, batch);
        return quote.Speaker is not null && quote.Speaker.Id == speaker.Id ? DoAsync(() => quotes.AcceptAsync(ids), ids.Count) : SetAsync(quote, batch, speaker.Chosen);
    }

    /// <summary>Says that a speaker of the whole collection spoke.</summary>
    public Task<Decided> ChooseKnownAsync(ReviewItem.OfQuote quote, long speaker, ReviewBatch? batch = null) => SetAsync(quote, batch, new SpeakerChoice.Existing(speaker));

    /// <summary>Says that somebody spoke whom the program does not know yet.</summary>
    public Task<Decided> ChooseNewAsync(ReviewItem.OfQuote quote, string name, ReviewBatch? batch = null) => SetAsync(quote, batch, new SpeakerChoice.New(name));

    /// <summary>Says that it is no quote.</summary>
    public Task<Decided> RejectAsync(ReviewItem.OfQuote quote, ReviewBatch? batch = null)
    {
        var ids = QuotesOf(quote, batch);
        return DoAsync(() => quotes.RejectAsync(ids), ids.Count);
    }

    /// <summary>Sets the date of a document as far as it is known.</summary>
    public Task<Decided> SetDateAsync(ReviewItem.OfDocument document, DateParts date) => DoAsync(() => documents.SetDateAsync(document.Id, date.Year, date.Month, date.Day));

    /// <summary>Takes the acts of a decision back, the latest first; stops and says why where something stands in the way.</summary>
    public async Task<Decided> UndoAsync(IReadOnlyList<long> acts)
    {
        var undone = new List<long>();
        string? says = null;
        foreach (var act in acts.Reverse())
        {
            if (await acting.DoAsync(() => history.UndoAsync(act)) is not { } acted)
                break;
            says = acted.Summary;
            if (!acted.IsDone)
                break;
            undone.Add(act);
        }

        return new(undone, undone.Count, says);
    }

    private static IReadOnlyList<long> QuotesOf(ReviewItem.OfQuote quote, ReviewBatch? batch) => batch is ReviewBatch.OfQuotes all ? [.. all.Quotes.Select(q => q.Id)] : [quote.Id];

    private static IReadOnlyList<BatchPair> PairsOf(ReviewItem.OfSpeakers pair, ReviewBatch? batch) => batch is ReviewBatch.OfSpeakers all ? all.Pairs : [new(pair.First.Side, pair.Second.Side)];

    private Task<Decided> SetAsync(ReviewItem.OfQuote quote, ReviewBatch? batch, SpeakerChoice choice)
    {
        var ids = QuotesOf(quote, batch);
        return DoAsync(() => quotes.SetSpeakerAsync(ids, choice), ids.Count);
    }

    private async Task<Decided> MergeAsync(IReadOnlyList<BatchPair> pairs)
    {
        var done = new List<Decided>();
        foreach (var group in SpeakerGroups.Of(pairs))
        {
            var kept = group.Aggregate(PairSide.Kept);
            done.Add(await DoAsync(() => merging.MergeAsync([.. group.Where(side => side.Id != kept.Id).Select(side => side.Id)], kept.Id)));
        }

        return Together(done, pairs.Count);
    }

    private Task<Decided> PartAsync(IReadOnlyList<BatchPair> pairs) =>
        DoAsync(() => speakers.NotTheSameAsync([.. pairs.Select(pair => (pair.First.Id, pair.Second.Id))]), pairs.Count);

    private static Decided Together(List<Decided> done, int items) => new(
        [.. done.SelectMany(d => d.Acts)], items, done.Count == 1 ? done[0].Summary : done.Find(d => !d.IsDone)?.Summary ?? string.Join("; ", done.Select(d => d.Summary)));

    private async Task<Decided> DoAsync(Func<Task<Acted>> act, int items = 1) => Decided.Of(await acting.DoAsync(act), items);
}
