using System.Net;
using System.Text.RegularExpressions;

namespace QuoteTracker.Benchmarks;

/// <summary>Finds the app's pages by following its links from the first page: one address for each route and each set of filters.</summary>
internal static partial class PageLinks
{
    private const int MostPages = 80;

    private static readonly string[] NotPages = ["_framework", "_blazor", "_content", "export"];

    public static async Task<IReadOnlyList<string>> FindAsync(HttpClient client)
    {
        var found = new Dictionary<string, string> { [Shape("/")] = "/" };
        var waiting = new Queue<string>(found.Values);
        while (waiting.TryDequeue(out var page) && found.Count < MostPages)
        {
            using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            foreach (var link in LinksOf(await answer.Content.ReadAsStringAsync(), client.BaseAddress!))
            {
                if (found.TryAdd(Shape(link), link))
                    waiting.Enqueue(link);
            }
        }

        return [.. found.Values.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> LinksOf(string html, Uri server) =>
        from match in Href().Matches(html)
        let address = new Uri(server, WebUtility.HtmlDecode(match.Groups["to"].Value))
        where address.Host == server.Host && address.Port == server.Port
        where !NotPages.Any(part => address.AbsolutePath.Contains(part, StringComparison.Ordinal)) && !Path.HasExtension(address.AbsolutePath)
        select address.PathAndQuery;

    /// <summary>Two addresses of the same shape cost the same: numbers and values do not count, the names of filters do.</summary>
    private static string Shape(string link)
    {
        var parts = link.Split('?', 2);
        var names = parts.ElementAtOrDefault(1)?.Split('&').Select(pair => pair.Split('=')[0]).Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();
        return Number().Replace(parts[0], "{id}") + "?" + string.Join('&', names);
    }

    [GeneratedRegex("<a\\s[^>]*?href=\"(?<to>[^\"#]*)")]
    private static partial Regex Href();

    [GeneratedRegex("(?<=/)[0-9]+(?=/|$)")]
    private static partial Regex Number();
}
