namespace QuoteTracker.Web.Intake.Html;

/// <summary>Finds what a page says about itself, in its meta elements, in JSON-LD, in its heading.</summary>
public static class PageFactsFinder
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "publication_date",
        "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "parsely-pub-date", "sailthru.date", "citation_publication_date",
    ];

    private static readonly string[] TitleMarks = [" | ", " - ", " – ", " — ", " :: "];

    public static PageFacts Find(Page page, PageElement article)
    {
        var metas = Metas(page);
        var json = JsonLd.Find(page);
        var site = metas.GetValueOrDefault("og:site_name") ?? json.Publisher ?? metas.GetValueOrDefault("application-name");
        var address = WebAddress(Canonical(page)) ?? WebAddress(metas.GetValueOrDefault("og:url")) ?? WebAddress(json.Address);
        return new PageFacts
        {
            Title = Title(page, article, metas, json, site),
            Source = site ?? Host(address),
            Address = address?.AbsoluteUri,
            Date = DateNames.Select(name => MetadataDate.Parse(metas.GetValueOrDefault(name))).FirstOrDefault(date => date is not null)
                ?? MetadataDate.Parse(json.Published)
                ?? MetadataDate.Parse(TimeElement(page, article)),
        };
    }

    /// <summary>The site's name as far as an address tells it: its host without "www.".</summary>
    public static string? Host(Uri? address) =>
        address is null ? null : address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host;

    private static Dictionary<string, string> Metas(Page page)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.Elements)
        {
            if (meta.Name == "meta" && LineText.Flat(meta.Element.GetAttribute("content") ?? "") is { Length: > 0 } content
                && (meta.Element.GetAttribute("property") ?? meta.Element.GetAttribute("name") ?? meta.Element.GetAttribute("itemprop")) is { } name)
            {
                metas.TryAdd(name.Trim(), content);
            }
        }

        return metas;
    }

    private static string? Canonical(Page page) =>
        page.Elements.FirstOrDefault(link => link.Name == "link" && string.Equals(link.Element.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase))?.Element.GetAttribute("href");

    private static Uri? WebAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 ? uri : null;

    private static string? Title(Page page, PageElement article, Dictionary<string, string> metas, JsonLd json, string? site)
    {
        var headings = page.Elements.Where(element => element.Name == "h1" && !element.IsNoise).ToList();
        var heading = headings.FirstOrDefault(h1 => IsInside(h1, article)) ?? (headings.Count == 1 ? headings[0] : null);
        string?[] candidates = [heading is null ? null : LineText.Flat(heading.Element), metas.GetValueOrDefault("og:title"), json.Headline, WithoutSite(PageTitle(page), site)];
        return candidates.FirstOrDefault(title => title is { Length: > 1 } && !string.Equals(title, site, StringComparison.OrdinalIgnoreCase));
    }

    private static string? PageTitle(Page page) =>
        page.Elements.FirstOrDefault(element => element.Name == "title" && element.Parent?.Name == "head") is { } title ? LineText.Flat(title.Element) : null;

    // "Ministers agree | Harbour Post": the outlet's name is not part of the headline.
    private static string? WithoutSite(string? title, string? site)
    {
        var at = title is null ? -1 : TitleMarks.Max(mark => title.LastIndexOf(mark, StringComparison.Ordinal));
        if (at <= 0)
            return title;
        var last = title![(at + 1)..].TrimStart('|', '-', '–', '—', ':', ' ');
        return string.Equals(last, site, StringComparison.OrdinalIgnoreCase) || last.Length * 2 < at ? title[..at].TrimEnd() : title;
    }

    private static string? TimeElement(Page page, PageElement article) => page.Elements
        .Where(element => element.Name == "time" && !element.IsNoise && IsInside(element, article))
        .OrderByDescending(time => time.Element.HasAttribute("pubdate") || time.Element.GetAttribute("itemprop") == "datePublished")
        .Select(time => time.Element.GetAttribute("datetime"))
        .FirstOrDefault(when => when is not null);

    private static bool IsInside(PageElement element, PageElement outer)
    {
        for (var at = element; at is not null; at = at.Parent!)
        {
            if (at == outer)
                return true;
        }

        return false;
    }
}
