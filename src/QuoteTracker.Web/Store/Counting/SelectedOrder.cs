using System.Runtime.InteropServices;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>Puts selected quotes into the order of a list, so that a page anywhere in it is found at once.</summary>
internal static class SelectedOrder
{
    /// <summary>The ids of one page of the list.</summary>
    public static List<long> Page(SelectedQuotes selected, QuoteSort sort, int skip, int take)
    {
        var needed = (int)Math.Min((long)skip + take, selected.Count);
        return [.. (sort switch
        {
            QuoteSort.Newest => Newest(selected),
            QuoteSort.Oldest => Oldest(selected),
            QuoteSort.MostSaid => MostSaid(selected, needed),
            QuoteSort.LeastSure => LeastSure(selected, needed),
            _ => throw new ArgumentOutOfRangeException(nameof(sort)),
        }).Skip(skip).Take(take).Select(id => (long)id)];
    }

    private static IEnumerable<int> Newest(SelectedQuotes selected)
    {
        var (ids, bits) = (selected.All.ByDay, BitsOf(selected));
        for (var at = ids.Count - 1; at >= 0; at--)
        {
            if (bits is null || bits.Contains(ids[at]))
                yield return ids[at];
        }
    }

    /// <summary>Undated ones, which are the first by day, come last.</summary>
    private static IEnumerable<int> Oldest(SelectedQuotes selected)
    {
        var (ids, bits, undated) = (selected.All.ByDay, BitsOf(selected), selected.All.ByDay.Undated);
        for (var at = 0; at < ids.Count; at++)
        {
            var id = ids[at < ids.Count - undated ? at + undated : at - (ids.Count - undated)];
            if (bits is null || bits.Contains(id))
                yield return id;
        }
    }

    /// <summary>Null for all.</summary>
    private static QuoteBits? BitsOf(SelectedQuotes selected)
    {
        if (selected.IsAll)
            return null;
        var bits = new QuoteBits(selected.All.Quotes.Limit);
        foreach (var id in selected.Ids)
            bits.Add(id);
        return bits;
    }

    /// <summary>Statements with most reports, newest first in each; what is in no statement comes last. No more statements are needed than quotes.</summary>
    private static IEnumerable<int> MostSaid(SelectedQuotes selected, int needed)
    {
        var reports = selected.All.Statements.Reports;
        var least = LeastReports(selected, needed);
        var ranked = selected.StatementRuns().Where(run => reports[run.Statement] >= least).OrderByDescending(run => ((long)reports[run.Statement] << 32) + run.Statement);
        return ranked.SelectMany(run => Enumerable.Range(run.Begin, run.End - run.Begin).OrderByDescending(at => ((long)selected.Days[at] << 32) + selected.Ids[at])).Select(at => selected.Ids[at])
            .Concat(Loose(selected));
    }

    /// <summary>The highest number of reports that enough statements have; counting them is quicker than sorting all.</summary>
    private static int LeastReports(SelectedQuotes selected, int needed)
    {
        var counts = new Dictionary<int, int>();
        foreach (var run in selected.StatementRuns())
        {
            var reports = selected.All.Statements.Reports[run.Statement];
            CollectionsMarshal.GetValueRefOrAddDefault(counts, reports, out _)++;
        }

        return counts.OrderByDescending(count => count.Key).FirstOrDefault(count => (needed -= count.Value) <= 0).Key;
    }

    private static IEnumerable<int> Loose(SelectedQuotes selected) =>
        Enumerable.Range(0, selected.Count).TakeWhile(at => selected.Statements[at] == 0).OrderByDescending(at => ((long)selected.Days[at] << 32) + selected.Ids[at]).Select(at => selected.Ids[at]);

    /// <summary>Unknown speakers first; a share from 0 to 1 has the order of its bits.</summary>
    private static IEnumerable<int> LeastSure(SelectedQuotes selected, int needed) =>
        Enumerable.Range(0, selected.Count).Select(at => (selected.Speakers[at] > 0 ? 1UL << 63 : 0) | ((ulong)BitConverter.SingleToUInt32Bits(selected.Confidences[at]) << 32) | (uint)selected.Ids[at])
            .Order().Take(needed).Select(key => (int)(uint)key);
}
