using System.Globalization;
using System.Text.Json;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>A stored text as the analysis first got it: the text with what came beside it, nothing of what was found or set later.</summary>
internal static class StoredSource
{
    public static SourceText Of(Document document) => new(document.Text)
    {
        Title = document.GivenTitle,
        Source = document.GivenSource,
        Date = Date(document.GivenDate),
        BlockQuotes = [.. JsonSerializer.Deserialize<int[][]>(document.BlockQuotes)!.Select(span => new TextSpan(span[0], span[1]))],
    };

    /// <summary>The inverse of <see cref="DocumentDate.ToString"/>; null for what it does not write.</summary>
    internal static DocumentDate? Date(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var hasYear = !text.StartsWith("--", StringComparison.Ordinal);
        var parts = text.TrimStart('-').Split('-').Select(part => (int?)int.Parse(part, CultureInfo.InvariantCulture)).ToList();
        return hasYear
            ? DocumentDate.TryCreate(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2), DateOrigin.Metadata)
            : DocumentDate.TryCreate(null, parts[0], parts[1], DateOrigin.Metadata);
    }
}
