using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Counts a selection of quotes and the documents they stand in.</summary>
public static class CountsQuery
{
    public static OverviewCounts Ask(SelectedQuotes selected, QuoteFilter filter, int recurring)
    {
        var quotedIn = selected.DocumentSet();
        var counts = OfDocuments(selected.All.Documents, filter == QuoteFilter.All ? null : quotedIn);
        return counts with { Quotes = selected.Count, Utterances = selected.Utterances, Reports = selected.Reports, QuotedIn = quotedIn.Count, Speakers = selected.CountSpeakers(), Recurring = recurring, ToReview = selected.ToReview };
    }

    /// <summary>Counts documents: these, or all for null.</summary>
    private static OverviewCounts OfDocuments(DocumentColumns columns, QuoteBits? these)
    {
        var (documents, undated, first, last) = (0, 0, 0, 0);
        var sources = new DistinctNumbers(columns.SourceLimit);
        for (var id = 1; id < columns.Limit; id++)
        {
            if (!columns.IsPresent(id) || these?.Contains(id) == false)
                continue;
            documents++;
            sources.Add(columns.Sources[id]);
            var day = columns.Days[id];
            if (day == 0)
                undated++;
            else
                (first, last) = (first == 0 ? day : Math.Min(first, day), Math.Max(last, day));
        }

        return new() { Documents = documents, Sources = sources.Count, UndatedDocuments = undated, First = SelectedQuotes.DayOf(first), Last = SelectedQuotes.DayOf(last) };
    }
}
