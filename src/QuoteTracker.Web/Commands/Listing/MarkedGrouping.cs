using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Learning;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Commands.Listing;

/// <summary>Holds who speaks in the stored documents against what people marked in their texts.</summary>
internal static class MarkedGrouping
{
    /// <summary>Every marked quote of the texts that are stored, in order, and how many of the texts are not.</summary>
    public static async Task<(IReadOnlyList<GroupedQuote> Quotes, int NotStored)> ReadAsync(QuoteTrackerContext context, IEnumerable<SpeakerText> texts, CancellationToken stop)
    {
        var (grouped, notStored) = (new List<GroupedQuote>(), 0);
        foreach (var text in texts)
        {
            if (await FragmentsAsync(context, text.Text, stop) is { } found)
                grouped.AddRange(text.Quotes.Select(quote => Group(text.Text, quote.Span, quote.Speaker, found)));
            else
                notStored++;
        }

        return (grouped, notStored);
    }

    private static GroupedQuote Group(string text, TextSpan marked, string speaker, List<Fragment> found)
    {
        var at = found.FindIndex(fragment => MarkedSpan.IsFound(text, marked, fragment.Span));
        if (at < 0)
            return new(speaker, IsFound: false, null);
        var group = found[at].Speaker;
        found.RemoveAt(at);
        return new(speaker, IsFound: true, group);
    }

    /// <summary>The stored fragments of a text; null when it is not stored.</summary>
    private static async Task<List<Fragment>?> FragmentsAsync(QuoteTrackerContext context, string text, CancellationToken stop)
    {
        var hash = DocumentRows.Hash(text);
        if (await context.Documents.Where(document => document.ContentHash == hash).Select(document => (long?)document.Id).SingleOrDefaultAsync(stop) is not { } id)
            return null;
        var rows = await context.Quotes.Where(quote => quote.DocumentId == id)
            .SelectMany(quote => quote.Fragments, (quote, fragment) => new { quote.SpeakerId, fragment.Start, fragment.End }).ToListAsync(stop);
        return rows.ConvertAll(row => new Fragment(new TextSpan(row.Start, row.End), row.SpeakerId));
    }

    private readonly record struct Fragment(TextSpan Span, long? Speaker);
}
