using System.Text.Json;

namespace QuoteTracker.Web.Intake.Html;

/// <summary>What a page's JSON-LD blocks (schema.org NewsArticle and kin) say about the article; null where they say nothing or are broken.</summary>
public sealed record JsonLd
{
    public string? Headline { get; private set; }

    public string? Published { get; private set; }

    public string? Publisher { get; private set; }

    public string? Address { get; private set; }

    public static JsonLd Find(Page page)
    {
        var facts = new JsonLd();
        foreach (var script in page.Elements.Where(element => element.Name == "script" && element.Element.GetAttribute("type")?.Trim() == "application/ld+json"))
        {
            try
            {
                using var json = JsonDocument.Parse(LineText.Flat(script.Element), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                facts.Take(json.RootElement);
            }
            catch (JsonException)
            {
                // A page's broken metadata is as good as none.
            }
        }

        return facts;
    }

    private void Take(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
                Take(item);
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            if (json.TryGetProperty("@graph", out var graph))
                Take(graph);
            if (json.TryGetProperty("datePublished", out _) || json.TryGetProperty("headline", out _))
                TakeArticle(json);
        }
    }

    private void TakeArticle(JsonElement article)
    {
        Headline ??= Text(article, "headline");
        Published ??= Text(article, "datePublished");
        Address ??= Text(article, "url") ?? Text(article, "mainEntityOfPage");
        if (article.TryGetProperty("publisher", out var publisher))
            Publisher ??= publisher.ValueKind == JsonValueKind.Array && publisher.GetArrayLength() > 0 ? Text(publisher[0], "name") : Text(publisher, "name");
    }

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && LineText.Flat(value.GetString()!) is { Length: > 0 } text ? text : null;
}
