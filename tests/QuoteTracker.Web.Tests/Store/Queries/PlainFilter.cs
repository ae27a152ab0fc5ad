using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Tests.Store.Queries;

/// <summary>What a <see cref="QuoteFilter"/> means, said in plain queries: the ledger must let the same quotes through, in the same order.</summary>
internal static class PlainFilter
{
    /// <summary>Lets through the quotes that <paramref name="filter"/> asks for; <paramref name="context"/> is the one that <paramref name="quotes"/> comes from.</summary>
    public static IQueryable<Quote> Where(this IQueryable<Quote> quotes, QuoteFilter filter, QuoteTrackerContext context)
    {
        if (filter.Document is { } document)
            quotes = quotes.Where(q => q.DocumentId == document);
        if (filter.Quotes.Count > 0)
        {
            var these = filter.Quotes.ToList();
            quotes = quotes.Where(q => these.Contains(q.Id));
        }

        if (filter.Statement is { } statement)
            quotes = filter.Utterance is { } utterance ? quotes.Where(q => q.StatementId == statement && q.Utterance == utterance) : quotes.Where(q => q.StatementId == statement);
        return quotes.Text(filter, context).Who(filter).About(filter, context).When(filter).Reviewed(filter, context.ReviewThreshold);
    }

    /// <summary>Orders quotes; the id decides between equals, so that pages neither repeat nor skip.</summary>
    public static IOrderedQueryable<Quote> OrderBy(this IQueryable<Quote> quotes, QuoteSort sort) => sort switch
    {
        // A database of SQLite takes null for the smallest, so undated comes last of itself and the index gives the order.
        QuoteSort.Newest => quotes.OrderByDescending(q => q.FirstDay).ThenByDescending(q => q.Id),
        QuoteSort.Oldest => quotes.OrderBy(q => q.FirstDay == null).ThenBy(q => q.FirstDay).ThenBy(q => q.Id),
        QuoteSort.MostSaid => quotes.OrderByDescending(q => q.Statement!.Reports).ThenByDescending(q => q.StatementId).ThenByDescending(q => q.FirstDay).ThenByDescending(q => q.Id),
        QuoteSort.LeastSure => quotes.OrderBy(q => q.SpeakerId != null).ThenBy(q => q.Confidence).ThenBy(q => q.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(sort)),
    };

    private static IQueryable<Quote> Text(this IQueryable<Quote> quotes, QuoteFilter filter, QuoteTrackerContext context)
    {
        foreach (var word in SearchWords.Split(filter.Text))
        {
            var inQuotes = context.Database.SqlQuery<long>($"SELECT rowid AS Value FROM QuoteSearch WHERE QuoteSearch MATCH {word.MatchInQuotes}");
            var inTitles = context.Database.SqlQuery<long>($"SELECT rowid AS Value FROM DocumentSearch WHERE DocumentSearch MATCH {"{Title} : " + word.Match}");
            var called = SpeakerSearch.Called(context, word);
            quotes = quotes.Where(q => inQuotes.Contains(q.Id) || inTitles.Contains(q.DocumentId) || (q.SpeakerId != null && called.Contains(q.SpeakerId.Value)));
        }

        return quotes;
    }

    private static IQueryable<Quote> Who(this IQueryable<Quote> quotes, QuoteFilter filter)
    {
        if (filter.UnknownSpeaker)
            quotes = quotes.Where(q => q.SpeakerId == null);
        if (filter.Speakers.Count > 0)
        {
            var speakers = filter.Speakers.Select(id => (long?)id).ToList();
            quotes = quotes.Where(q => speakers.Contains(q.SpeakerId));
        }

        if (filter.NotSpeakers.Count > 0)
        {
            var others = filter.NotSpeakers.ToList();
            quotes = quotes.Where(q => q.SpeakerId != null && !others.Contains(q.SpeakerId.Value));
        }

        if (filter.Sources.Count > 0)
        {
            var sources = filter.Sources.ToList();
            quotes = quotes.Where(q => sources.Contains(q.Document!.Source!));
        }

        return quotes;
    }

    private static IQueryable<Quote> About(this IQueryable<Quote> quotes, QuoteFilter filter, QuoteTrackerContext context)
    {
        if (filter.Themes.Count > 0)
        {
            var themes = filter.Themes.ToList();
            var about = context.QuoteThemes.Where(t => themes.Contains(t.ThemeId)).Select(t => t.QuoteId);
            quotes = quotes.Where(q => about.Contains(q.Id));
        }

        if (filter.Term is { } term)
        {
            var with = context.QuoteTerms.Where(t => t.Key == term).Select(t => t.QuoteId);
            quotes = quotes.Where(q => with.Contains(q.Id));
        }

        if (filter.Tags.Count > 0)
        {
            var tags = TagsAndBelow(context, filter.Tags);
            quotes = quotes.Where(q => q.Tags.Any(t => tags.Contains(t.TagId)));
        }

        if (filter.Kinds.Count > 0)
        {
            var kinds = filter.Kinds.ToList();
            quotes = quotes.Where(q => kinds.Contains(q.Kind));
        }

        return filter.Recurring ? quotes.Where(q => q.Statement!.Reports >= 2 || q.Statement.Utterances >= 2) : quotes;
    }

    private static IQueryable<long> TagsAndBelow(QuoteTrackerContext context, IReadOnlyList<long> tags)
    {
        var ids = $"[{string.Join(',', tags)}]";
        return context.Database.SqlQuery<long>($"""
            SELECT Id AS Value FROM (
              WITH RECURSIVE Below(Id) AS (
                SELECT value FROM json_each({ids})
                UNION SELECT t.Id FROM Tags t JOIN Below b ON t.ParentId = b.Id)
              SELECT Id FROM Below)
            """);
    }

    private static IQueryable<Quote> When(this IQueryable<Quote> quotes, QuoteFilter filter)
    {
        if (filter.From is { } from)
            quotes = quotes.Where(q => q.FirstDay >= from);
        if (filter.To is { } to)
            quotes = quotes.Where(q => q.FirstDay <= to);
        return filter.Dated switch
        {
            DateState.Dated => quotes.Where(q => q.FirstDay != null),
            DateState.Undated => quotes.Where(q => q.FirstDay == null),
            _ => quotes,
        };
    }

    private static IQueryable<Quote> Reviewed(this IQueryable<Quote> quotes, QuoteFilter filter, double threshold) => filter.Review switch
    {
        ReviewState.Unreviewed => quotes.Where(q => q.ReviewedAt == null),
        ReviewState.Reviewed => quotes.Where(q => q.ReviewedAt != null),
        ReviewState.NeedsReview => quotes.Where(q => q.ReviewedAt == null && (q.SpeakerId == null || q.Confidence < threshold)),
        _ => quotes,
    };
}
