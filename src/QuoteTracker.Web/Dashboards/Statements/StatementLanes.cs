using QuoteTracker.Web.Components;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>A statement as its time line draws it: a lane a speaker, first sayer on top; no scale when no utterance has a year.</summary>
public sealed record StatementLanes(TimeScale? Scale, IReadOnlyList<TimelineLane> Lanes, IReadOnlyList<TimelineBand> Bands)
{
    /// <summary>What the drawing's marks are.</summary>
    public string Says => "a lane a speaker, a ring an utterance, a dot a report" + (Bands.Count == 0 ? "" : Bands.Count == 1 ? ", shaded a burst" : ", shaded the bursts");

    public static StatementLanes Of(StatementAnswer answer)
    {
        var utterances = answer.Timeline.ToLookup(utterance => utterance.Speaker);
        return new(
            answer.Timeline.Count == 0 ? null : TimeScale.For(answer.Timeline[0].Day, answer.Timeline[^1].Day),
            [.. answer.Speakers.Where(speaker => utterances.Contains(speaker.Id)).Select(speaker => Lane(answer.Id, speaker, [.. utterances[speaker.Id]]))],
            [.. StatementBursts.Largest(answer).Select(burst => new TimelineBand(burst.From, burst.To, $"a burst, {Dates.Period(burst.From, burst.To)}: {Numbers.Count(burst.Utterances, "utterance", "utterances")}"))]);
    }

    private static TimelineLane Lane(long statement, StatementSpeaker speaker, IReadOnlyList<StatementUtterance> utterances)
    {
        var name = StatementWords.NameOf(speaker);
        var said = StatementWords.QuotesOf(statement, speaker);
        return new(name, speaker.Color, Urls.Quotes(said), [.. utterances.Select(utterance => Ring(statement, name, utterance))], (from, to) => Urls.Quotes(said with { From = from, To = to }));
    }

    private static TimelineUtterance Ring(long statement, string name, StatementUtterance utterance)
    {
        var when = Dates.Show(utterance.Day.Year, utterance.Month, utterance.DayOfMonth);
        var address = utterance is { Reports: > 1, Number: { } number }
            ? Urls.Quotes(new QuoteFilter { Statement = statement, Utterance = number }, QuoteSort.Oldest)
            : Urls.DocumentQuote(utterance.Document, utterance.Quote);
        return new(utterance.Day, utterance.Reports, $"{name}, {when}: {Numbers.Count(utterance.Reports, "report", "reports")}", address, when);
    }
}
