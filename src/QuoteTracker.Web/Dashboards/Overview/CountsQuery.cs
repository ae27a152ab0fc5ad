using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Counts a selection of quotes and the documents they stand in.</summary>
public static class CountsQuery
{
    public static OverviewCounts Ask(SelectedQuotes selected, QuoteFilter filter, int recurring)
    {
        var (speakers, toReview) = (new DistinctNumbers(selected.SpeakerLimit), 0);
        for (var at = 0; at < selected.Count; at++)
        {
            speakers.Add(selected.Speakers[at]);
            if (selected.NeedsReview(at))
                toReview++;
        }

        var quotedIn = DocumentsOf(selected);
        var counts = OfDocuments(filter == QuoteFilter.All ? Enumerable.Range(1, selected.DocumentLimit - 1) : quotedIn, selected.All.Documents);
        return counts with { Quotes = selected.Count, Utterances = selected.Utterances, Reports = selected.Reports, QuotedIn = quotedIn.Count, Speakers = speakers.Count, Recurring = recurring, ToReview = toReview };
    }

    private static List<int> DocumentsOf(SelectedQuotes selected)
    {
        var (seen, ids) = (new DistinctNumbers(selected.DocumentLimit), new List<int>());
        foreach (var document in selected.Documents)
        {
            if (seen.Add(document))
                ids.Add(document);
        }

        return ids;
    }

    private static OverviewCounts OfDocuments(IEnumerable<int> ids, DocumentColumns columns)
    {
        var (documents, undated, first, last) = (0, 0, 0, 0);
        var sources = new DistinctNumbers(columns.SourceLimit);
        foreach (var id in ids.Where(columns.IsPresent))
        {
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
