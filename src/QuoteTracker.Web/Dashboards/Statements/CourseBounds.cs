using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>
/// The time against which courses are told: the first day of the latest stretch, which reaches back further the longer the time is that quotes are from, and the last day.
/// Both are measured from documents, not from today: archives have news too.
/// </summary>
public readonly record struct CourseBounds(DateOnly Since, DateOnly Until)
{
    /// <summary>The bounds of a selection; null without a dated quote.</summary>
    internal static CourseBounds? Of(SelectedQuotes selected, QuoteFilter filter)
    {
        var (first, last) = (int.MaxValue, 0);
        foreach (var day in selected.Days)
            (first, last) = (day > 0 ? Math.Min(first, day) : first, Math.Max(last, day));
        return last == 0 ? null : new(SinceOf(SelectedQuotes.DayOf(first)!.Value, SelectedQuotes.DayOf(last)!.Value), SelectedQuotes.DayOf(Math.Max(last, LastDocument(selected.All.Documents, filter)))!.Value);
    }

    /// <summary>The first day of the latest stretch of a time.</summary>
    public static DateOnly SinceOf(DateOnly first, DateOnly last) => last.DayNumber < 400 ? last : last.AddDays(-(TimeScale.For(first, last).Unit switch
    {
        TimeUnit.Day => 7,
        TimeUnit.Week => 28,
        TimeUnit.Month => 91,
        _ => 365,
    }));

    /// <summary>The last day of all documents of the filter's outlets, up to the end of its period: until then a line could have been said.</summary>
    private static int LastDocument(DocumentColumns documents, QuoteFilter filter)
    {
        var outlets = filter.Sources.Select(documents.NumberOf).ToHashSet();
        var end = filter.To?.DayNumber + 1 ?? int.MaxValue;
        return Enumerable.Range(1, documents.Limit - 1)
            .Where(id => documents.IsPresent(id) && documents.Days[id] <= end && (outlets.Count == 0 || outlets.Contains(documents.Sources[id])))
            .Select(id => documents.Days[id]).DefaultIfEmpty().Max();
    }
}
