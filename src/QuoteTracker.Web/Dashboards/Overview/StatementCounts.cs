using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>What is said again and again in a selection: by two utterances at least, or in two reports.</summary>
public static class StatementCounts
{
    public static List<StatementCount> Recurring(SelectedQuotes selected)
    {
        var (documents, speakers) = (new DistinctNumbers(selected.DocumentLimit), new DistinctNumbers(selected.SpeakerLimit));
        var found = new List<StatementCount>();
        foreach (var (_, begin, end) in selected.StatementRuns())
        {
            // One quote is one report of one utterance.
            if (end - begin > 1 && Count(selected, begin, end, documents, speakers) is var counted && (counted.Utterances >= 2 || counted.Reports >= 2))
                found.Add(counted);
        }

        return found;
    }

    /// <summary>Those with most in the unit first, of equals those with most in the other.</summary>
    public static IEnumerable<StatementCount> MostSaid(IEnumerable<StatementCount> counted, CountUnit unit) =>
        counted.OrderByDescending(s => s.Of(unit)).ThenByDescending(s => s.Utterances + s.Reports).ThenBy(s => s.Id);

    private static StatementCount Count(SelectedQuotes selected, int begin, int end, DistinctNumbers documents, DistinctNumbers speakers)
    {
        var (rows, utterances, first, last) = (selected.Rows, 0, 0, 0);
        documents.Begin();
        speakers.Begin();
        for (var at = begin; at < end; at++)
        {
            documents.Add(rows.Documents[at]);
            speakers.Add(rows.Speakers[at]);
            if (selected.BeginsUtterance(at))
                utterances++;
            if (rows.Days[at] is > 0 and var day)
                (first, last) = (first == 0 ? day : Math.Min(first, day), Math.Max(last, day));
        }

        return new(selected.Statements[begin], utterances, documents.Count, speakers.Count, SelectedQuotes.DayOf(first), SelectedQuotes.DayOf(last), begin, end);
    }
}
