using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Store.Counting;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Tells the course of counted statements: new, back after a silence, fading.</summary>
internal sealed class StatementCourses(SelectedQuotes selected, CourseBounds? bounds)
{
    /// <summary>The course of a statement that was counted in the selection.</summary>
    public StatementCourse Of(StatementCount statement)
    {
        if (bounds is not { } time || statement is not { First: { } first, Last: { } last })
            return StatementCourse.None;
        return Ceased(statement, first, last, time.Until) ?? Lively(statement, time.Since);
    }

    /// <summary>Those of which it is least likely that they only seem to fade.</summary>
    public List<StatementCount> Fading(IEnumerable<StatementCount> counted, int most)
    {
        var fading = counted.Select(s => (Count: s, Course: s is { First: { } first, Last: { } last } && bounds is { } time ? Ceased(s, first, last, time.Until) : null)).Where(s => s.Course is not null);
        return [.. fading.OrderBy(s => s.Course!.Chance).ThenBy(s => s.Count.Id).Take(most).Select(s => s.Count)];
    }

    private StatementCourse Lively(StatementCount statement, DateOnly since)
    {
        var (before, then) = (0, 0);
        foreach (var day in selected.Days[statement.Begin..statement.End])
        {
            if (day > 0 && day <= since.DayNumber)
                before = Math.Max(before, day);
            else if (day > 0 && (then == 0 || day < then))
                then = day;
        }

        if (before == 0)
            return selected.All.Statements.First[(int)statement.Id] > since.DayNumber ? Told(CourseKind.New, statement, statement.First, SelectedQuotes.DayOf(then)) : StatementCourse.None;
        return then - before >= StatementFading.ShortestSilence ? Told(CourseKind.Back, statement, SelectedQuotes.DayOf(before), SelectedQuotes.DayOf(then)) : StatementCourse.None;
    }

    /// <summary>Null for one that is not fading. Utterances are looked through only where all of them together would do.</summary>
    private StatementCourse? Ceased(StatementCount statement, DateOnly first, DateOnly last, DateOnly until) =>
        StatementFading.ChanceOf(statement.Utterances, first, last, until) is not null && Told(CourseKind.Fading, statement, last, until) is var told
        && StatementFading.ChanceOf(told.Utterances, first, last, until) is { } chance ? told with { Chance = chance } : null;

    private StatementCourse Told(CourseKind kind, StatementCount statement, DateOnly? last, DateOnly? then)
    {
        var dated = 0;
        for (int begin = statement.Begin, end; begin < statement.End; begin = end)
        {
            end = selected.EndOfUtterance(begin);
            dated += selected.Days[begin..end].ContainsAnyExcept(0) ? 1 : 0;
        }

        return new(kind, statement.First, last, then, dated, statement.Utterances - dated, 1);
    }
}
