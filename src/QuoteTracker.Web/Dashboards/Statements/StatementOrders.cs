using System.Globalization;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>The orders of the ranking as the address names them and as people read them, and how often a statement must have been said to be in it.</summary>
internal static class StatementOrders
{
    private static readonly (StatementOrder Order, string? Name, string Text)[] Names =
    [
        (StatementOrder.Most, null, "said most"), (StatementOrder.Speakers, "speakers", "most speakers"),
        (StatementOrder.Span, "span", "longest in use"), (StatementOrder.Recent, "recent", "said last"),
    ];

    private static readonly int[] Leasts = [2, 3, 5, 10, 25];

    public static StatementOrder Parse(string? name) => Names.FirstOrDefault(order => order.Name == name).Order;

    /// <summary>A number from 2 on; 1 for everything else.</summary>
    public static int ParseLeast(string? least) => int.TryParse(least, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 2 ? number : 1;

    public static string? NameOf(StatementOrder order) => Array.Find(Names, named => named.Order == order).Name;

    public static string? NameOfLeast(int least) => least < 2 ? null : least.ToString(CultureInfo.InvariantCulture);

    public static IReadOnlyList<FilterOption> Options(StatementOrder set, Func<string?, string> address) =>
        [.. Names.Select(order => new FilterOption(order.Text, address(order.Name), order.Order == set))];

    /// <summary>The menu "at least so many utterances", or reports.</summary>
    public static FilterPart Least(int set, CountUnit unit, Func<string?, string> address)
    {
        IReadOnlyList<FilterOption> options = [.. Leasts.Append(set).Where(least => least > 1).Distinct().Order()
            .Select(least => new FilterOption($"at least {CountUnits.Count(unit, least)}", address(least == set ? null : NameOfLeast(least)), least == set))];
        return new("Said", [.. options.Where(option => option.IsSet)], (_, _) => Task.FromResult(options));
    }
}
