using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Does what a person decided about an item of a queue; all of it can be undone. A decision that an item does not offer is null.</summary>
public sealed class ReviewDecisions(
    Acting acting, QuoteCorrections quotes, SpeakerMerging merging, SpeakerShaping speakers, StatementShaping statements, DocumentCorrections documents)
{
    /// <summary>What "yes" does: the speaker is right, the two are one.</summary>
    public Func<Task<Acted?>>? Yes(ReviewItem item) => item switch
    {
        ReviewItem.OfQuote { Speaker: not null } quote => () => acting.DoAsync(() => quotes.AcceptAsync([quote.Id])),
        ReviewItem.OfQuote { Candidates: [var likeliest, ..] } quote => () => ChooseAsync(quote, likeliest),
        ReviewItem.OfSpeakers pair => () => acting.DoAsync(() => merging.MergeAsync([pair.Gone.Id], pair.Kept.Id)),
        ReviewItem.OfStatements pair => () => acting.DoAsync(() => statements.MergeAsync(pair.Gone.Id, pair.Kept.Id)),
        _ => null,
    };

    /// <summary>What "no" does: nobody says who it was, the two are two, the date stays as it is.</summary>
    public Func<Task<Acted?>> No(ReviewItem item) => item switch
    {
        ReviewItem.OfQuote quote => () => acting.DoAsync(() => quotes.SetSpeakerAsync([quote.Id], SpeakerChoice.Unknown)),
        ReviewItem.OfSpeakers pair => () => acting.DoAsync(() => speakers.NotTheSameAsync(pair.First.Id, pair.Second.Id)),
        ReviewItem.OfStatements pair => () => acting.DoAsync(() => statements.NotTheSameAsync(pair.First.Id, pair.Second.Id)),
        ReviewItem.OfDocument document => () => acting.DoAsync(() => documents.SetDateAsync(document.Id, document.Date.Year, document.Date.Month, document.Date.Day)),
        _ => throw new InvalidOperationException(item.GetType().Name),
    };

    /// <summary>Says who spoke.</summary>
    public Task<Acted?> ChooseAsync(ReviewItem.OfQuote quote, LikelySpeaker speaker) => acting.DoAsync(() =>
        quote.Speaker is not null && quote.Speaker.Id == speaker.Id ? quotes.AcceptAsync([quote.Id]) : quotes.SetSpeakerAsync([quote.Id], speaker.Chosen));

    /// <summary>Says that a speaker of the whole collection spoke.</summary>
    public Task<Acted?> ChooseKnownAsync(ReviewItem.OfQuote quote, long speaker) => acting.DoAsync(() => quotes.SetSpeakerAsync([quote.Id], new SpeakerChoice.Existing(speaker)));

    /// <summary>Says that somebody spoke whom the program does not know yet.</summary>
    public Task<Acted?> ChooseNewAsync(ReviewItem.OfQuote quote, string name) => acting.DoAsync(() => quotes.SetSpeakerAsync([quote.Id], new SpeakerChoice.New(name)));

    /// <summary>Says that it is no quote.</summary>
    public Task<Acted?> RejectAsync(ReviewItem.OfQuote quote) => acting.DoAsync(() => quotes.RejectAsync([quote.Id]));

    /// <summary>Sets the date of a document as far as it is known.</summary>
    public Task<Acted?> SetDateAsync(ReviewItem.OfDocument document, DateParts date) => acting.DoAsync(() => documents.SetDateAsync(document.Id, date.Year, date.Month, date.Day));
}
