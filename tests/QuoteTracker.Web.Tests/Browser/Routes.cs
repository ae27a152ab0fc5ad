using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>Every page of the app as its own code names them, so that a new page is tested without a line here; and addresses that show more of one.</summary>
internal static partial class Routes
{
    private static readonly string[] More =
    [
        "quotes?q=%22no%20such%20words%22", "quotes?speaker=1&theme=1", "compare?speaker=1&speaker=2", "tags?tag=1",
        "review?queue=confidence", "review?queue=same-speaker", "review?queue=same-statement", "review?queue=undated",
    ];

    public static TheoryData<string> All() => [.. Templates().Order(StringComparer.Ordinal), .. More];

    /// <summary>The address of a route: for <c>speakers/{Id:long}</c> that of the first speaker in the list of speakers.</summary>
    public static async Task<string> AddressAsync(Visit visit, string route)
    {
        if (Parameter().Match(route) is not { Success: true } detail)
            return route;
        var list = route[..detail.Index];
        await visit.GoAsync(list);
        var hrefs = await visit.Page.Locator($"main a[href*='{list}/']").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        return hrefs.First(href => Regex.IsMatch(href, $@"^/?{list}/\d+"));
    }

    private static IEnumerable<string> Templates() =>
        typeof(MainLayout).Assembly.GetTypes().SelectMany(page => page.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template.TrimStart('/')).Where(route => route != "not-found");

    [GeneratedRegex(@"/\{\w+(:\w+)?\}$")]
    private static partial Regex Parameter();
}
