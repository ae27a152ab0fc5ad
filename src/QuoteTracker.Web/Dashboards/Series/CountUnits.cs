using QuoteTracker.Web.Components;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Series;

/// <summary>What is counted, in words.</summary>
public static class CountUnits
{
    /// <summary>The noun for many: "utterances", "reports".</summary>
    public static string Name(CountUnit unit) => unit == CountUnit.Reports ? "reports" : "utterances";

    /// <summary>A count with its noun: "1 utterance", "1,284 reports".</summary>
    public static string Count(CountUnit unit, long count) => unit == CountUnit.Reports ? Numbers.Count(count, "report", "reports") : Numbers.Count(count, "utterance", "utterances");

    /// <summary>Both, which are never one number: "4 utterances, 6 reports".</summary>
    public static string Both(PeriodCount count) => $"{Count(CountUnit.Utterances, count.Utterances)}, {Count(CountUnit.Reports, count.Reports)}";

    /// <summary>The two to choose from; each leads to the same page counted so.</summary>
    public static IReadOnlyList<FilterOption> Options(CountUnit set, Func<CountUnit, string> address) =>
        [.. new[] { CountUnit.Utterances, CountUnit.Reports }.Select(unit => new FilterOption(Name(unit), address(unit), unit == set))];
}
