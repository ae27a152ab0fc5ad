using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;

namespace QuoteTracker.Web.Dashboards.Compare;

/// <summary>Finds the statements that at least two of some speakers say.</summary>
public static class SharedQuery
{
    private const int Most = 12;

    /// <param name="context">The database, for the words.</param>
    /// <param name="selected">The quotes of these speakers.</param>
    /// <param name="speakers">The speakers with their names.</param>
    /// <param name="stop">Ends it.</param>
    public static async Task<IReadOnlyList<SharedStatement>> AskAsync(QuoteTrackerContext context, SelectedQuotes selected, IReadOnlyList<NamedSpeaker> speakers, CancellationToken stop)
    {
        var shared = selected.StatementRuns().Select(run => (Id: (long)run.Statement, By: SaidBy(selected, run.Begin, run.End, speakers), Quotes: run.End - run.Begin))
            .Where(s => s.By.Count >= 2).OrderByDescending(s => s.By.Count).ThenByDescending(s => s.Quotes).ThenBy(s => s.Id).Take(Most).ToList();
        var ids = shared.ConvertAll(s => s.Id);
        var texts = await context.Statements.Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Text }).ToDictionaryAsync(s => s.Id, s => s.Text, stop);
        return [.. shared.Where(s => texts.ContainsKey(s.Id)).Select(s => new SharedStatement(s.Id, texts[s.Id], s.By))];
    }

    /// <summary>Who of them says the statement whose quotes these are, the first in front, those without a year last.</summary>
    private static List<SharedBy> SaidBy(SelectedQuotes selected, int begin, int end, IReadOnlyList<NamedSpeaker> speakers)
    {
        var (said, utterance) = (new List<(int Speaker, int Utterance, int Document, int Day)>(), 0);
        for (var at = begin; at < end; at++)
        {
            utterance += selected.BeginsUtterance(at) ? 1 : 0;
            said.Add((selected.Speakers[at], utterance, selected.Documents[at], selected.Days[at]));
        }

        return
        [
            .. said.GroupBy(s => s.Speaker).SelectMany(of => speakers.Where(s => s.Id == of.Key).Select(speaker => new SharedBy(
                    speaker,
                    new(of.Select(s => s.Utterance).Distinct().Count(), of.Select(s => s.Document).Distinct().Count()),
                    SelectedQuotes.DayOf(of.Select(s => s.Day).Where(day => day > 0).DefaultIfEmpty().Min()))))
                .OrderBy(by => by.First is null).ThenBy(by => by.First),
        ];
    }
}
