using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>One page of quotes.</summary>
/// <param name="Asked">The query part of the address that it answers.</param>
/// <param name="Page">The page that is shown, from 1; the last one when the address asks for more.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
/// <param name="Acts">How much there is on all pages.</param>
/// <param name="Quotes">The quotes of this page, in order.</param>
/// <param name="Tags">The codebook, for tagging.</param>
public sealed record QuotesAnswer(string Asked, int Page, int Pages, QuotedActs Acts, IReadOnlyList<QuoteCardContent> Quotes, IReadOnlyList<TagChoice> Tags);
