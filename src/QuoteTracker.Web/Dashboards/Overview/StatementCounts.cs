using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>What is said again and again in a selection: by two utterances at least, or in two reports.</summary>
public static class StatementCounts
{
    public static List<StatementCount> Recurring(SelectedQuotes selected)
    {
        var (speakers, found) = (new DistinctNumbers(selected.SpeakerLimit), new List<StatementCount>());
        for (int begin = 0, end; begin < selected.Count; begin = end)
        {
            end = selected.EndOfStatement(begin);
            // One quote is one report of one utterance.
            if (end - begin > 1 && Count(selected, begin, end, speakers) is var counted && (counted.Utterances >= 2 || counted.Reports >= 2))
                found.Add(counted);
        }

        return found;
    }

    /// <summary>The first so many of those with most in the unit, of equals those with most in the other.</summary>
    public static List<StatementCount> MostSaid(IEnumerable<StatementCount> counted, CountUnit unit, int most) => Ranking.First(counted, most, (one, other) => Compare(one, other, unit));

    /// <summary>Orders by the unit, then by both, most first, then by id.</summary>
    public static int Compare(in StatementCount one, in StatementCount other, CountUnit unit) => other.Of(unit).CompareTo(one.Of(unit)) is not 0 and var by ? by
        : (other.Utterances + other.Reports).CompareTo(one.Utterances + one.Reports) is not 0 and var both ? both : one.Id.CompareTo(other.Id);

    private static StatementCount Count(SelectedQuotes selected, int begin, int end, DistinctNumbers speakers)
    {
        var (rows, utterances, reports, first, last) = (selected.Rows, 0, 0, 0, 0);
        speakers.Begin();
        for (var at = begin; at < end; at++)
        {
            speakers.Add(rows.Speakers[at]);
            utterances += selected.BeginsUtterance(at) ? 1 : 0;
            reports += selected.RepeatsReport(at) ? 0 : 1;
            if (rows.Days[at] is > 0 and var day)
                (first, last) = (first == 0 ? day : Math.Min(first, day), Math.Max(last, day));
        }

        return new(rows.Statements[begin], utterances, reports, speakers.Count, SelectedQuotes.DayOf(first), SelectedQuotes.DayOf(last), begin, end);
    }
}
