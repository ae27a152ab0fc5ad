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
    internal static CourseBounds? Of(SelectedQuotes selected, QuoteFilter filter) => SelectedQuotes.DayOf(selected.First) is { } first && SelectedQuotes.DayOf(selected.Last) is { } last
        ? new(SinceOf(first, last), SelectedQuotes.DayOf(Math.Max(selected.Last, LastDocument(selected.All.Documents, filter)))!.Value)
        : null;

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
        var (end, last) = (filter.To?.DayNumber + 1 ?? int.MaxValue, 0);
        for (var id = 1; id < documents.Limit; id++)
        {
            if (documents.Days[id] is var day && day > last && day <= end && documents.IsPresent(id) && (outlets.Count == 0 || outlets.Contains(documents.Sources[id])))
                last = day;
        }

        return last;
    }
}
