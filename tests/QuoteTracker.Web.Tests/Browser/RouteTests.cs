using Microsoft.Playwright;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>What holds on every page, over the sample: it fits the window, tells of no error, and axe finds nothing serious in it.</summary>
[Collection(BrowserTests.Name)]
public sealed class RouteTests(Chromium chromium, SampleApp sample)
{
    public static TheoryData<string> All => Routes.All();

    [Theory]
    [MemberData(nameof(All))]
    public async Task Route_WideAndNarrowLightAndDark_IsWhole(string route)
    {
        await using var visit = await sample.VisitAsync(chromium);
        await visit.GoAsync(await Routes.AddressAsync(visit, route));
        List<string> faults = [.. await visit.FaultsAsync("light")];
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await visit.WaitForColoursAsync(isDark: true);
        foreach (var width in new[] { 1280, 400, 320 })
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            if (await visit.OverflowAsync() is > 0 and var overflow)
                faults.Add($"{overflow} px too wide at {width}");
        }

        faults.AddRange([.. await visit.FaultsAsync("dark"), .. visit.Errors]);
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }
}
