using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Which speakers: those with a quote that the filter lets through. Pages count from 1; orders and sparklines count the unit.</summary>
public sealed record SpeakersQuestion(QuoteFilter Filter, SpeakerOrder Order, int Page, CountUnit Unit = CountUnit.Utterances)
{
    public const int PageSize = 40;
}
