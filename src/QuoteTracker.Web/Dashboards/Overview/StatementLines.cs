using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Statements;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Adds words, speakers, sparkline and course to counted statements.</summary>
internal static class StatementLines
{
    public static async Task<IReadOnlyList<StatementLine>> FillAsync(QuoteTrackerContext context, SelectedQuotes selected, IReadOnlyList<StatementCount> counted, StatementCourses courses, TimeScale? scale, CountUnit unit, CancellationToken stop)
    {
        var ids = counted.Select(s => s.Id).ToList();
        var texts = await context.Statements.Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Text }).ToDictionaryAsync(s => s.Id, s => s.Text, stop);
        var said = counted.ToDictionary(s => s.Id, s => SaidIn(selected, s, unit));
        var speakerIds = said.Values.SelectMany(of => of).Select(s => s.Speaker).Distinct().ToList();
        var names = await context.Speakers.Where(s => speakerIds.Contains(s.Id)).Select(s => new NamedSpeaker(s.Id, s.Label, s.Color)).ToDictionaryAsync(s => s.Id, stop);
        return
        [
            .. counted.Where(s => texts.ContainsKey(s.Id)).Select(s => new StatementLine(
                s.Id, texts[s.Id], s.Utterances, s.Reports, s.First, s.Last,
                [.. said[s.Id].Where(r => names.ContainsKey(r.Speaker)).GroupBy(r => r.Speaker).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => names[g.Key])],
                SparkOf(said[s.Id].Select(r => (r.Day, 1)), scale)) { Course = courses.Of(s) }),
        ];
    }

    /// <summary>Counts in each bucket of the axis; days outside it and unknown days are left out.</summary>
    public static int[] SparkOf(IEnumerable<(DateOnly? Day, int Count)> counts, TimeScale? scale)
    {
        var spark = new int[scale?.Buckets.Count ?? 0];
        foreach (var (day, count) in counts)
        {
            if (day is { } known && scale?.IndexOf(known) is { } bucket and >= 0)
                spark[bucket] += count;
        }

        return spark;
    }

    /// <summary>Who took part in each utterance, and when first; or in each report.</summary>
    private static List<(long Speaker, DateOnly? Day)> SaidIn(SelectedQuotes selected, StatementCount statement, CountUnit unit)
    {
        var (said, act) = (new List<(int Speaker, int Act, int Day)>(), 0);
        for (var at = statement.Begin; at < statement.End; at++)
        {
            act += selected.BeginsUtterance(at) ? 1 : 0;
            said.Add((selected.Speakers[at], unit == CountUnit.Reports ? selected.Documents[at] : act, selected.Days[at]));
        }

        return [.. said.GroupBy(s => (s.Speaker, s.Act)).Select(of => ((long)of.Key.Speaker, SelectedQuotes.DayOf(of.Select(s => s.Day).Where(day => day > 0).DefaultIfEmpty().Min())))];
    }
}
