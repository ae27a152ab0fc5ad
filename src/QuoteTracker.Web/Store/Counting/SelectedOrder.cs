using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>Puts selected quotes into the order of a list, so that a page anywhere in it is found at once. The orders are those of <see cref="QuoteFilterQuery"/>.</summary>
internal static class SelectedOrder
{
    /// <summary>The ids of one page of the list.</summary>
    public static List<long> Page(SelectedQuotes selected, QuoteSort sort, int skip, int take) => [.. (sort switch
    {
        QuoteSort.Newest => Newest(selected),
        QuoteSort.Oldest => Oldest(selected),
        QuoteSort.MostSaid => MostSaid(selected),
        QuoteSort.LeastSure => LeastSure(selected),
        _ => throw new ArgumentOutOfRangeException(nameof(sort)),
    }).Skip(skip).Take(take).Select(id => (long)id)];

    private static IEnumerable<int> Newest(SelectedQuotes selected)
    {
        var ids = selected.ByDay;
        for (var at = ids.Length - 1; at >= 0; at--)
        {
            if (selected.Bits.Contains(ids[at]))
                yield return ids[at];
        }
    }

    /// <summary>Undated ones, which are the first by day, come last.</summary>
    private static IEnumerable<int> Oldest(SelectedQuotes selected)
    {
        var ids = selected.ByDay;
        var undated = selected.Undated;
        for (var at = 0; at < ids.Length; at++)
        {
            var id = ids[(at + undated) % ids.Length];
            if (selected.Bits.Contains(id))
                yield return id;
        }
    }

    /// <summary>Statements with most reports, newest first in each; what is in no statement comes last.</summary>
    private static IEnumerable<int> MostSaid(SelectedQuotes selected) =>
        Enumerable.Range(0, selected.Count).OrderByDescending(at => Reports(selected, at)).ThenByDescending(at => selected.Statements[at])
            .ThenByDescending(at => selected.Days[at]).ThenByDescending(at => selected.Ids[at]).Select(at => selected.Ids[at]);

    private static int Reports(SelectedQuotes selected, int at) => selected.Statements[at] is > 0 and var statement ? selected.Totals.Reports[statement] : -1;

    private static IEnumerable<int> LeastSure(SelectedQuotes selected) =>
        Enumerable.Range(0, selected.Count).OrderBy(at => selected.Speakers[at] > 0).ThenBy(at => selected.Confidences[selected.Ids[at]]).ThenBy(at => selected.Ids[at]).Select(at => selected.Ids[at]);
}
