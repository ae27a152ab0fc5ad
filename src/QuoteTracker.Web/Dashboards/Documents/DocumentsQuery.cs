using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;
using StoredDocument = QuoteTracker.Web.Store.Entities.Document;

namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>Answers the Documents page.</summary>
public sealed class DocumentsQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    private const int MostSources = 200;

    public async Task<DocumentsAnswer> AskAsync(DocumentsQuestion question, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return SearchWords.Split(question.Search) is { Count: > 0 } words && question.Sort is DocumentSort.Newest or DocumentSort.Oldest
            ? await AskFoundAsync(context, question, words, cancel)
            : await AskMatchingAsync(context, question, cancel);
    }

    private static async Task<DocumentsAnswer> AskMatchingAsync(QuoteTrackerContext context, DocumentsQuestion question, CancellationToken cancel)
    {
        var matching = Matching(context, question);
        var total = await matching.CountAsync(cancel);
        var undated = await matching.CountAsync(document => document.FirstDay == null, cancel);
        var page = Order(matching, question.Sort).Skip((question.Page - 1) * DocumentsAnswer.PageSize).Take(DocumentsAnswer.PageSize);
        return new DocumentsAnswer(question, await RowsAsync(page, cancel), total, undated);
    }

    /// <summary>The same for words, which many documents have: the database finds them and what is counted in memory does the rest.</summary>
    private static async Task<DocumentsAnswer> AskFoundAsync(QuoteTrackerContext context, DocumentsQuestion question, IReadOnlyList<SearchWord> words, CancellationToken cancel)
    {
        var found = (await context.Ledger.FindDocumentsAsync(context, words, question.Source, cancel))
            .FindAll(document => question.Dated == DateState.Any || document.Day == 0 == (question.Dated == DateState.Undated));
        var undated = found.FindIndex(document => document.Day > 0) is >= 0 and var dated ? dated : found.Count;
        IEnumerable<FoundDocument> ordered = question.Sort == DocumentSort.Oldest ? [.. found[undated..], .. found[..undated]] : Enumerable.Reverse(found);
        var ids = ordered.Skip((question.Page - 1) * DocumentsAnswer.PageSize).Take(DocumentsAnswer.PageSize).Select(document => (long)document.Id).ToList();
        var rows = await RowsAsync(context.Documents.Where(document => ids.Contains(document.Id)), cancel);
        rows.Sort((one, other) => ids.IndexOf(one.Id).CompareTo(ids.IndexOf(other.Id)));
        return new DocumentsAnswer(question, rows, found.Count, undated);
    }

    private static Task<List<DocumentRow>> RowsAsync(IQueryable<StoredDocument> documents, CancellationToken cancel) => documents
        .Select(document => new DocumentRow
        {
            Id = document.Id,
            Title = document.Title ?? document.Origin,
            Source = document.Source,
            Year = document.Year,
            Month = document.Month,
            Day = document.Day,
            Quotes = document.Quotes.Count,
            Unknown = document.Quotes.Count(quote => quote.SpeakerId == null),
            ImportedAt = document.ImportedAt,
            IsSample = document.IsSample,
        })
        .ToListAsync(cancel);

    /// <summary>The outlets with their numbers of documents, the largest first.</summary>
    public async Task<IReadOnlyList<(string Name, int Documents)>> SourcesAsync(string search, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var sources = await context.Documents
            .Where(document => document.Source != null)
            .GroupBy(document => document.Source!)
            .Select(group => new { Name = group.Key, Count = group.Count() })
            .OrderByDescending(source => source.Count)
            .ThenBy(source => source.Name)
            .ToListAsync(cancel);
        var folded = Folding.Fold(search);
        return [.. sources.Where(source => Folding.Fold(source.Name).Contains(folded, StringComparison.Ordinal)).Take(MostSources).Select(source => (source.Name, source.Count))];
    }

    private static IQueryable<StoredDocument> Matching(QuoteTrackerContext context, DocumentsQuestion question)
    {
        IQueryable<StoredDocument> documents = context.Documents;
        foreach (var word in SearchWords.Split(question.Search))
        {
            var found = context.Database.SqlQuery<long>($"SELECT rowid AS Value FROM DocumentSearch WHERE DocumentSearch MATCH {word.Match}");
            documents = documents.Where(document => found.Contains(document.Id));
        }

        if (question.Source is { } source)
            documents = documents.Where(document => document.Source == source);
        return question.Dated switch
        {
            DateState.Dated => documents.Where(document => document.FirstDay != null),
            DateState.Undated => documents.Where(document => document.FirstDay == null),
            _ => documents,
        };
    }

    private static IOrderedQueryable<StoredDocument> Order(IQueryable<StoredDocument> documents, DocumentSort sort) => sort switch
    {
        DocumentSort.Oldest => documents.OrderBy(d => d.FirstDay == null).ThenBy(d => d.FirstDay).ThenBy(d => d.Id),
        DocumentSort.Imported => documents.OrderByDescending(d => d.ImportedAt).ThenByDescending(d => d.Id),
        DocumentSort.MostQuotes => documents.OrderByDescending(d => d.Quotes.Count).ThenByDescending(d => d.Id),
        DocumentSort.Title => documents.OrderBy(d => d.Title == null).ThenBy(d => d.Title).ThenBy(d => d.Id),
        _ => documents.OrderByDescending(d => d.FirstDay).ThenByDescending(d => d.Id),
    };
}
