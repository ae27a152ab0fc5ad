using Bunit;
using QuoteTracker.Web.Components.Charts;

namespace QuoteTracker.Web.Tests.Components.Charts;

public sealed class HeatMapTests : ChartTest
{
    private static readonly HeatMapColumn[] Themes = [new("Harbours", "themes/1"), new("Pensions", "themes/2")];

    [Fact]
    public void HeatMap_EveryCellOpensItsQuotes()
    {
        var chart = Draw();
        Assert.Equal(["quotes?a", "quotes?b", "quotes?c"], MarksOf(chart).Select(mark => mark.GetAttribute("href")));
        Assert.Equal(["Vera Kolm on Pensions: 1,284 quotes", "Ilmar Teess on Harbours: 12 quotes", "Ilmar Teess on Pensions: 1 quote"], MarksOf(chart).Select(mark => mark.GetAttribute("aria-label")));
    }

    [Fact]
    public void HeatMap_RowsAndColumnsAreHeadsWithLinks()
    {
        var chart = Draw();
        Assert.Equal(["themes/1", "themes/2"], chart.FindAll("thead th[scope=col] a").Select(head => head.GetAttribute("href")));
        Assert.Equal(["speakers/1", "speakers/2"], chart.FindAll("th[scope=row] a").Select(head => head.GetAttribute("href")));
    }

    [Fact]
    public void HeatMap_NothingInACell_IsNoLinkAndNotInTheWayOfArrows() => Assert.Empty(Draw().FindAll("td.l0 a"));

    [Fact]
    public void HeatMap_Keyboard_TheFirstFilledCellIsInTheTabOrder()
    {
        var chart = Draw();
        Assert.Equal(["0", "-1", "-1"], MarksOf(chart).Select(mark => mark.GetAttribute("tabindex")));
        Assert.Equal(["1,0", "0,1", "1,1"], MarksOf(chart).Select(mark => $"{mark.GetAttribute("data-x")},{mark.GetAttribute("data-y")}"));
    }

    [Fact]
    public void HeatMap_DarkerCells_HoldMore() => Assert.Equal(["l0", "l4", "l1", "l1"], Draw().FindAll("td").Select(cell => cell.ClassName));

    [Fact]
    public void HeatMap_AsTable_HasTheSameNumbers()
    {
        var chart = Draw();
        PressTable(chart);
        Assert.Equal(["Speaker | Harbours | Pensions", "Vera Kolm | 0 | 1,284", "Ilmar Teess | 12 | 1"], TableOf(chart));
        Assert.Equal(["quotes?a", "quotes?b", "quotes?c"], chart.FindAll("td a").Select(link => link.GetAttribute("href")));
    }

    private IRenderedComponent<HeatMap> Draw() => Render<HeatMap>(p => p
        .Add(c => c.Title, "Who about what").Add(c => c.Key, "heat").Add(c => c.Corner, "Speaker").Add(c => c.Columns, Themes)
        .Add(c => c.Rows,
        [
            new("Vera Kolm", "speakers/1", 1, [new(0, "Vera Kolm on Harbours: no quotes"), new(1284, "Vera Kolm on Pensions: 1,284 quotes", "quotes?a")]),
            new("Ilmar Teess", "speakers/2", 2, [new(12, "Ilmar Teess on Harbours: 12 quotes", "quotes?b"), new(1, "Ilmar Teess on Pensions: 1 quote", "quotes?c")]),
        ]));
}
