using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Turns lines of a ranking into the cards that show them.</summary>
public static class StatementCards
{
    /// <summary>The card of a line that was counted in <paramref name="filter"/>: its numbers open the quotes of that selection.</summary>
    public static StatementCardContent Of(StatementLine line, QuoteFilter filter, CountUnit unit = CountUnit.Utterances)
    {
        var within = filter with { Statement = line.Id, Utterance = null };
        return new()
        {
            Id = line.Id,
            Text = line.Text,
            Address = Urls.Statement(line.Id),
            Utterances = line.Utterances,
            Reports = line.Reports,
            QuotesAddress = Urls.Quotes(within),
            First = line.First,
            Last = line.Last,
            Speakers = [.. line.Speakers.Select(s => new Chip(s.Id, s.Name, Urls.Quotes(within with { Speakers = [s.Id] }), s.Color))],
            Spark = line.Spark,
            Course = CourseWords.Label(line.Course),
            CourseReason = CourseWords.Reason(line.Course),
            SparkCounts = CountUnits.Name(unit),
        };
    }
}
