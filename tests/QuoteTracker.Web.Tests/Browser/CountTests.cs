using System.Globalization;
using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>Every count says whether it counts utterances or reports, one can switch, and the page behind a number shows the number that led there.</summary>
[Collection(BrowserTests.Name)]
public sealed class CountTests(Chromium chromium, SampleApp sample)
{
    public static TheoryData<string> Pages => ["", "speakers", "speakers/1", "themes", "themes/1", "statements", "compare?speaker=1&speaker=3"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Switch_ToReports_StaysInTheAddressAndIsSaid(string page)
    {
        await using var visit = await sample.VisitAsync(chromium);
        await visit.GoAsync(page);
        var units = visit.Page.Locator(".count-switch");
        await Expect(units.Locator("[aria-current=true]")).ToHaveTextAsync("utterances");
        await units.GetByText("reports").ClickAsync();
        await Expect(units.Locator("[aria-current=true]")).ToHaveTextAsync("reports");
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"[?&]count=reports\b"));
        await visit.ReloadAsync();
        await Expect(units.Locator("[aria-current=true]")).ToHaveTextAsync("reports");
        Assert.Empty(await visit.FaultsAsync(page));
        Assert.Empty(visit.Errors);
    }

    [Theory]
    [InlineData("?count=reports", ".kpi", "report")]
    [InlineData("", ".kpi", "utterance")]
    [InlineData("?count=reports", "[aria-labelledby=who-about-what-title] td a", "report")]
    [InlineData("", "[aria-labelledby=who-about-what-title] td a", "utterance")]
    [InlineData("?count=reports", "[data-of=reports] a", "report")]
    [InlineData("themes", "[aria-labelledby=themes-over-time-title] td a", "utterance")]
    [InlineData("themes?count=reports", "[aria-labelledby=themes-over-time-title] td a", "report")]
    [InlineData("speakers?count=reports", "td.n:not(.more) .link", "report")]
    [InlineData("speakers", "td.n:not(.more) .link", "utterance")]
    public async Task Number_Opened_StandsOnThePageBehind(string page, string number, string noun)
    {
        await using var visit = await sample.VisitAsync(chromium);
        await visit.GoAsync(page);
        var link = visit.Page.Locator(number).First;
        var count = int.Parse(Regex.Match(await link.InnerTextAsync(), @"\d+").Value, CultureInfo.InvariantCulture);
        await link.ClickAsync();
        await Expect(visit.Page.Locator("search .hits")).ToHaveTextAsync(new Regex(string.Create(CultureInfo.InvariantCulture, $@"\b{count} {noun}s?\b")));
    }
}
