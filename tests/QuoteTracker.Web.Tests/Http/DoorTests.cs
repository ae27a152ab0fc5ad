using System.Net;
using System.Text.RegularExpressions;

namespace QuoteTracker.Web.Tests.Http;

/// <summary>What every answer carries, and who is not let in.</summary>
public sealed partial class DoorTests(ServedApp.Empty app) : IClassFixture<ServedApp.Empty>
{
    [Fact]
    public async Task StyleSheetsAndScripts_OfThePages_HaveABody()
    {
        var page = await app.Client.GetStringAsync("quotes");
        var links = Asset().Matches(page).Select(match => match.Groups["path"].Value).ToList();
        Assert.Contains(links, link => link.Contains(".css", StringComparison.Ordinal));
        Assert.Contains(links, link => link.Contains("_framework/blazor.web", StringComparison.Ordinal));
        foreach (var link in links)
        {
            using var answer = await app.Client.GetAsync(link);
            Assert.True(answer.IsSuccessStatusCode, $"{link}: {answer.StatusCode}");
            Assert.True((await answer.Content.ReadAsByteArrayAsync()).Length > 100, $"{link} has no body");
        }
    }

    [Theory]
    [InlineData("quotes")]
    [InlineData("no-such-page")]
    [InlineData("export/quotes.csv")]
    public async Task Answer_Always_CarriesTheSecurityHeaders(string path)
    {
        using var answer = await app.Client.GetAsync(path);
        Assert.Contains("frame-ancestors 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("object-src 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(answer, "X-Frame-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.False(answer.Headers.Contains("Server") && Header(answer, "Server").Contains('/', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("http://127.0.0.1:1", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.OK)] // our own
    public async Task Circuit_FromAnOrigin_IsOpenedForOurOwnAlone(string? origin, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", origin ?? app.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        using var answer = await app.Client.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Socket_FromAForeignOrigin_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "_blazor?id=x");
        request.Headers.Add("Origin", "https://evil.example");
        request.Headers.Add("Connection", "Upgrade");
        request.Headers.Add("Upgrade", "websocket");
        using var answer = await app.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));

    [GeneratedRegex("""<(?:link|script)[^>]+(?:href|src)="(?<path>[^":]+\.(?:css|js))["]""")]
    private static partial Regex Asset();
}
