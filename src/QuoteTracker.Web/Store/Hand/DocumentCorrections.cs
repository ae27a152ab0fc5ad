using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Corrections of documents: date, title, source; removal.</summary>
public sealed class DocumentCorrections(HandWork work)
{
    private const string Gone = "That document is no longer there.";

    /// <summary>Sets the date as far as it is known; all null leaves it open, and the document no longer waits in Review.</summary>
    public Task<Acted> SetDateAsync(long id, int? year, int? month, int? day, CancellationToken stop = default) => work.DoAsync("set-date", async context =>
    {
        if (DocumentDate.TryCreate(year, month, day, DateOrigin.Hand) is not { } date)
            return HandOutcome.Cannot("That is not a date: give a year, a month and a year, a whole day, or a day and month.");
        var document = await context.Documents.Include(d => d.Quotes).IgnoreQueryFilters([QuoteTrackerContext.Rejected]).SingleOrDefaultAsync(d => d.Id == id, stop);
        if (document is null)
            return HandOutcome.Cannot(Gone);
        (document.Year, document.Month, document.Day) = (date.Year, date.Month, date.Day);
        (document.DatePrecision, document.DateOrigin, document.FirstDay) = (date.Precision, DateOrigin.Hand, date.FirstDay);
        (document.DateStart, document.DateEnd) = (null, null);
        foreach (var quote in document.Quotes)
            quote.FirstDay = date.FirstDay;
        var shown = date.Precision == DatePrecision.None ? "no date" : date.ToString();
        return HandOutcome.Did("document", id, $"Set the date of {Name(document)} to {shown}");
    }, stop);

    /// <summary>Sets the title; null or blank for none.</summary>
    public Task<Acted> SetTitleAsync(long id, string? title, CancellationToken stop = default) => EditAsync(
        "set-title", id, document => (document.Title, document.TitleByHand) = (Clean(title), true), document => $"Set the title of document {id} to {Name(document)}", stop);

    /// <summary>Sets the outlet; null or blank for none.</summary>
    public Task<Acted> SetSourceAsync(long id, string? source, CancellationToken stop = default) => EditAsync(
        "set-source", id, document => (document.Source, document.SourceByHand) = (Clean(source), true), document => $"Set the source of {Name(document)} to {document.Source ?? "none"}", stop);

    /// <summary>Removes documents with their quotes; undo brings them back as they were.</summary>
    public Task<Acted> RemoveAsync(IReadOnlyList<long> ids, CancellationToken stop = default) => work.DoAsync("remove-documents", async context =>
    {
        var documents = await context.Documents.IgnoreQueryFilters([QuoteTrackerContext.Rejected]).Where(d => ids.Contains(d.Id))
            .Include(d => d.Quotes).ThenInclude(q => q.Fragments)
            .Include(d => d.Quotes).ThenInclude(q => q.Themes)
            .Include(d => d.Quotes).ThenInclude(q => q.Tags)
            .AsSplitQuery().ToListAsync(stop);
        if (documents.Count == 0)
            return HandOutcome.Cannot(Gone);
        var quotes = documents.SelectMany(d => d.Quotes).Select(q => q.Id).ToList();
        await context.QuoteTerms.IgnoreQueryFilters([QuoteTrackerContext.Rejected]).Where(t => quotes.Contains(t.QuoteId)).LoadAsync(stop);
        await context.DocumentTerms.Where(t => ids.Contains(t.DocumentId)).LoadAsync(stop);
        await context.RoleSightings.Where(s => ids.Contains(s.DocumentId)).LoadAsync(stop);
        // Those that reprint a removed one stand alone then; loaded, the change is undone with the rest.
        await context.Documents.Where(d => ids.Contains(d.ReprintOfId!.Value)).LoadAsync(stop);
        context.RemoveRange(documents);
        return HandOutcome.Did("document", documents.Count == 1 ? documents[0].Id : null,
            documents.Count == 1 ? $"Removed {Name(documents[0])}" : $"Removed {documents.Count} documents");
    }, stop);

    private Task<Acted> EditAsync(string action, long id, Action<Document> edit, Func<Document, string> summary, CancellationToken stop) => work.DoAsync(action, async context =>
    {
        var document = await context.Documents.SingleOrDefaultAsync(d => d.Id == id, stop);
        if (document is null)
            return HandOutcome.Cannot(Gone);
        edit(document);
        return HandOutcome.Did("document", id, summary(document));
    }, stop);

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Name(Document document) => Quoted.Short(document.Title ?? document.Origin);
}
