namespace QuoteTracker.Web.Store.Counting;

/// <summary>The selected quotes that wait for somebody to say who spoke: the unknown ones and the unsure ones. Where a person set the speaker, nothing waits.</summary>
internal static class WaitingQuotes
{
    public static int CountWaiting(this SelectedQuotes selected, bool isUnknown) => PlacesOf(selected, isUnknown).Count();

    /// <summary>The ids of so many; what most documents report comes first, the unsure by reports times the doubt.</summary>
    public static List<long> Waiting(this SelectedQuotes selected, bool isUnknown, int most) =>
        [.. PlacesOf(selected, isUnknown).OrderByDescending(at => Weight(selected, at, isUnknown)).ThenBy(at => selected.Ids[at]).Take(most).Select(at => (long)selected.Ids[at])];

    private static double Weight(SelectedQuotes selected, int at, bool isUnknown)
    {
        var reports = selected.Statements[at] is > 0 and var statement ? selected.All.Statements.Reports[statement] : 1;
        return isUnknown ? reports : reports * (1 - selected.Confidences[at]);
    }

    private static IEnumerable<int> PlacesOf(SelectedQuotes selected, bool isUnknown)
    {
        var (marks, speakers) = (selected.Rows.Marks, selected.Rows.Speakers);
        for (var at = 0; at < selected.Count; at++)
        {
            if ((marks[at] & (RowMarks.NeedsReview | RowMarks.SpeakerByHand)) == RowMarks.NeedsReview && speakers[at] == 0 == isUnknown)
                yield return at;
        }
    }
}
