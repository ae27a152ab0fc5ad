using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using static QuoteTracker.Web.Dashboards.Speakers.SpeakerAnswer;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Finds the lines of a speaker that another says too: who was first is who has the earlier dated report.</summary>
internal static class EchoesQuery
{
    /// <summary>The latest echoes, those that others took up before those that the speaker took up.</summary>
    /// <param name="context">The database, for words and names.</param>
    /// <param name="selected">The speaker's quotes.</param>
    /// <param name="speaker">The speaker.</param>
    /// <param name="most">So many at most.</param>
    /// <param name="stop">Ends it.</param>
    public static async Task<IReadOnlyList<EchoedLine>> AskAsync(QuoteTrackerContext context, SelectedQuotes selected, long speaker, int most, CancellationToken stop)
    {
        var echoes = selected.StatementRuns().Where(run => selected.Days[run.Begin..run.End].ContainsAnyExcept(0)).SelectMany(run => Of(run.Statement, (int)speaker, selected.All.Quotes))
            .OrderByDescending(e => e.IsTakenUp).ThenByDescending(e => e.Then).ThenBy(e => e.Statement).ThenBy(e => e.Other).Take(most).ToList();
        var (statements, speakers) = (echoes.ConvertAll(e => (long)e.Statement), echoes.ConvertAll(e => (long)e.Other));
        var texts = await context.Statements.Where(s => statements.Contains(s.Id)).Select(s => new { s.Id, s.Text }).ToDictionaryAsync(s => s.Id, s => s.Text, stop);
        var names = await context.Speakers.Where(s => speakers.Contains(s.Id)).Select(s => new NamedSpeaker(s.Id, s.Label, s.Color)).ToDictionaryAsync(s => s.Id, stop);
        return
        [
            .. echoes.Where(e => texts.ContainsKey(e.Statement) && names.ContainsKey(e.Other)).Select(e => new EchoedLine(
                e.Statement, texts[e.Statement], e.Other, names[e.Other].Name, names[e.Other].Color, SelectedQuotes.DayOf(e.First)!.Value, SelectedQuotes.DayOf(e.Then)!.Value, e.IsTakenUp)),
        ];
    }

    /// <summary>Who else says a statement that the speaker says; nobody is first where both said it on one day.</summary>
    private static IEnumerable<Echo> Of(int statement, int speaker, QuoteRows all)
    {
        var firsts = new Dictionary<int, int>();
        var (begin, end) = all.OfStatement(statement);
        for (var at = begin; at < end; at++)
        {
            if (all.Speakers[at] is > 0 and var who && all.Days[at] is > 0 and var day)
                firsts[who] = Math.Min(firsts.GetValueOrDefault(who, day), day);
        }

        var mine = firsts[speaker];
        return firsts.Where(of => of.Key != speaker && of.Value != mine)
            .Select(of => new Echo(statement, of.Key, Math.Min(of.Value, mine), Math.Max(of.Value, mine), of.Value > mine));
    }

    private readonly record struct Echo(int Statement, int Other, int First, int Then, bool IsTakenUp);
}
