using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Store;
using StoredDocument = QuoteTracker.Web.Store.Entities.Document;

namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>Answers the page of one document.</summary>
public sealed class DocumentQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    private const int MostReprints = 100;

    /// <summary>The document; null when there is none of this id.</summary>
    public async Task<DocumentAnswer?> AskAsync(DocumentQuestion question, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var document = await context.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Id == question.Id, stop);
        return document is null ? null : await AnswerAsync(context, document, stop);
    }

    private static async Task<DocumentAnswer> AnswerAsync(QuoteTrackerContext context, StoredDocument document, CancellationToken stop)
    {
        var links = context.Documents.AsNoTracking();
        return new()
        {
            Id = document.Id,
            Title = document.Title ?? document.Origin,
            OwnTitle = document.Title,
            Source = document.Source,
            Address = document.Address,
            Origin = document.Origin,
            Date = DateOf(document),
            ImportedAt = document.ImportedAt,
            ImportRun = document.ImportRunId,
            IsSample = document.IsSample,
            Text = document.Text,
            Zones = ZonesOf(document.Zones),
            Quotes = await new DocumentQuotes(context).LoadAsync(document.Id, stop),
            ReprintOf = document.ReprintOfId is { } original ? (await LinksAsync(links.Where(d => d.Id == original), stop)).FirstOrDefault() : null,
            Reprints = await LinksAsync(links.Where(d => d.ReprintOfId == document.Id), stop),
            Tags = await TagChoices.LoadAsync(context, stop),
        };
    }

    private static Task<List<DocumentLink>> LinksAsync(IQueryable<StoredDocument> documents, CancellationToken stop) =>
        documents.OrderBy(d => d.FirstDay == null).ThenBy(d => d.FirstDay).ThenBy(d => d.Id).Take(MostReprints)
            .Select(d => new DocumentLink(d.Id, d.Title ?? d.Origin, d.Source, d.Year, d.Month, d.Day)).ToListAsync(stop);

    private static DocumentDate DateOf(StoredDocument document)
    {
        TextSpan? span = document is { DateStart: { } start, DateEnd: { } end } ? new TextSpan(start, end) : null;
        return DocumentDate.TryCreate(document.Year, document.Month, document.Day, document.DateOrigin, span) ?? DocumentDate.None;
    }

    private static IReadOnlyList<Zone> ZonesOf(string json) =>
        [.. (JsonSerializer.Deserialize<List<int[]>>(json) ?? []).Select(z => new Zone(new TextSpan(z[0], z[1]), (ZoneKind)z[2]))];
}
