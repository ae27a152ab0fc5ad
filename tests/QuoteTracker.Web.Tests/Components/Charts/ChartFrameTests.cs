using System.Text;
using Bunit;
using QuoteTracker.Web.Components.Charts;

namespace QuoteTracker.Web.Tests.Components.Charts;

public sealed class ChartFrameTests : ChartTest
{
    private static readonly ChartTable Table = new("Year", ["Vera Kolm"], [new("2014", [new("1,284", "quotes?x")], "quotes?from=2014")]);

    [Fact]
    public void Frame_TitleNamesTheFigure()
    {
        var frame = Draw();
        Assert.Equal("years-title", frame.Find("figure").GetAttribute("aria-labelledby"));
        Assert.Equal("Quotes over time", frame.Find("#years-title").TextContent);
    }

    [Fact]
    public void Frame_AsTable_TakesThePlaceOfThePictureAndGoesBack()
    {
        var frame = Draw();
        Assert.Equal("false", Button(frame, "as table").GetAttribute("aria-pressed"));
        PressTable(frame);
        Assert.Equal("true", Button(frame, "as table").GetAttribute("aria-pressed"));
        Assert.Equal(["Year | Vera Kolm", "2014 | 1,284"], TableOf(frame));
        Assert.Equal("Quotes over time", frame.Find("caption").TextContent);
        Assert.Equal(["quotes?from=2014", "quotes?x"], frame.FindAll("tbody a").Select(link => link.GetAttribute("href")));
        PressTable(frame);
        Assert.Empty(frame.FindAll("table"));
        Assert.Equal("with links", frame.Find("svg").TextContent);
    }

    [Fact]
    public void Frame_TableRegion_IsReachedByKeyboardAndNamed()
    {
        var frame = Draw();
        PressTable(frame);
        Assert.Equal(("0", "Quotes over time"), (frame.Find("[role=region]").GetAttribute("tabindex"), frame.Find("[role=region]").GetAttribute("aria-label")));
    }

    [Fact]
    public void Frame_Download_GivesTheTableAsCsv()
    {
        var frame = Download();
        var link = frame.Find("a[download='quotetracker-years.csv']");
        Assert.Equal("\uFEFFYear,Vera Kolm\r\n2014,1284\r\n", ContentOf(link.GetAttribute("href")!, "text/csv"));
    }

    [Fact]
    public void Frame_Download_GivesADrawingThatStandsAlone()
    {
        var drawing = ContentOf(Download().Find("a[download='quotetracker-years.svg']").GetAttribute("href")!, "image/svg+xml");
        var svg = System.Xml.Linq.XDocument.Parse(drawing).Root!;
        Assert.Equal("svg", svg.Name.LocalName);
        Assert.Contains("Quotes over time", svg.Value, StringComparison.Ordinal);
        Assert.Contains("without links", svg.Value, StringComparison.Ordinal);
        Assert.Contains("Vera Kolm", svg.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Frame_ChangedAfterDownload_OffersNoOldFiles()
    {
        var frame = Download();
        frame.Render(p => p.Add(c => c.Title, "Quotes over the years"));
        Assert.Empty(frame.FindAll("a[download]"));
    }

    private IRenderedComponent<ChartFrame> Download()
    {
        var frame = Draw();
        Button(frame, "download").Click();
        frame.WaitForElement("a[download]");
        return frame;
    }

    private static string ContentOf(string address, string type)
    {
        var parts = address.Split(',', 2);
        Assert.Equal($"data:{type};charset=utf-8;base64", parts[0]);
        return Encoding.UTF8.GetString(Convert.FromBase64String(parts[1]));
    }

    private IRenderedComponent<ChartFrame> Draw() => Render<ChartFrame>(p => p
        .Add(c => c.Title, "Quotes over time").Add(c => c.Key, "years").Add(c => c.Table, Table).Add(c => c.Height, 100)
        .Add(c => c.Legend, [new ChartSeries("Vera Kolm", 1, [])])
        .Add(c => c.Plot, isPlain => builder => builder.AddMarkupContent(0, isPlain ? "<svg><text>without links</text></svg>" : "<svg><text>with links</text></svg>")));
}
