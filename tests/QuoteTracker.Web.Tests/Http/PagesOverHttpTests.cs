using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;

namespace QuoteTracker.Web.Tests.Http;

/// <summary>Every page answers, over the sample and over nothing; found by reflection, so that a new page is asked too.</summary>
public sealed partial class PagesOverHttpTests(ServedApp.OverSample sample, ServedApp.Empty empty) : IClassFixture<ServedApp.OverSample>, IClassFixture<ServedApp.Empty>
{
    public static TheoryData<string> Routes =>
        [.. typeof(App).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).Distinct().Order(StringComparer.Ordinal)];

    public static TheoryData<string> RoutesOfOneThing => [.. Routes.Select(row => row.Data).Where(route => route.Contains('{', StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Page_OverTheSample_Answers(string route)
    {
        using var answer = await sample.Client.GetAsync(Filled(route));
        await AssertPageAsync(answer, HttpStatusCode.OK);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Page_OverAnEmptyDatabase_Answers(string route)
    {
        using var answer = await empty.Client.GetAsync(Filled(route));
        // A page about one thing may say that there is no such thing.
        var expected = route.Contains('{', StringComparison.Ordinal) && answer.StatusCode == HttpStatusCode.NotFound ? HttpStatusCode.NotFound : HttpStatusCode.OK;
        await AssertPageAsync(answer, expected);
    }

    [Fact]
    public async Task Address_OfNoPage_IsNotFoundInWords()
    {
        using var answer = await empty.Client.GetAsync("no-such-page");
        await AssertPageAsync(answer, HttpStatusCode.NotFound);
    }

    [Theory]
    [MemberData(nameof(RoutesOfOneThing))]
    public async Task Page_AboutWhatIsNotThere_IsNotFoundAndSaysWhatIsMissing(string route)
    {
        using var answer = await sample.Client.GetAsync(Filled(route, "999999999"));
        await AssertPageAsync(answer, HttpStatusCode.NotFound);
        Assert.Contains("There is no such", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("There is no such page", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string Filled(string route, string id = "1") => Parameter().Replace(route.TrimStart('/'), id);

    private static async Task AssertPageAsync(HttpResponseMessage answer, HttpStatusCode expected)
    {
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{answer.StatusCode}: {body[..Math.Min(body.Length, 2000)]}");
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("<h1", body, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
