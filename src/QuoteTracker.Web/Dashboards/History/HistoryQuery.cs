using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.History;

/// <summary>Answers the History page.</summary>
public sealed class HistoryQuery(Store.Hand.History history, IDbContextFactory<QuoteTrackerContext> contexts)
{
    public async Task<HistoryAnswer> AskAsync(HistoryQuestion question, CancellationToken cancel = default)
    {
        var page = await history.ListAsync(question.Filter, question.Page, HistoryAnswer.PageSize, cancel);
        var documents = await DocumentsAsync(page.Entries, cancel);
        return new(question, [.. page.Entries.Select(entry => new HistoryLine(entry, Address(entry, documents)))], page.Total, page.Actions, page.People);
    }

    private async Task<Dictionary<long, long>> DocumentsAsync(IReadOnlyList<HistoryEntry> entries, CancellationToken cancel)
    {
        var quotes = entries.Where(e => e is { SubjectKind: "quote", SubjectId: not null }).Select(e => e.SubjectId!.Value).ToList();
        if (quotes.Count == 0)
            return [];
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Quotes.Where(q => quotes.Contains(q.Id)).ToDictionaryAsync(q => q.Id, q => q.DocumentId, cancel);
    }

    private static string? Address(HistoryEntry entry, Dictionary<long, long> documents) => entry switch
    {
        { SubjectId: null } => null,
        { SubjectKind: "quote", SubjectId: { } quote } => documents.TryGetValue(quote, out var document) ? Urls.DocumentQuote(document, quote) : null,
        { SubjectKind: "speaker", SubjectId: { } id } => Urls.Speaker(id),
        { SubjectKind: "document", SubjectId: { } id } => Urls.Document(id),
        { SubjectKind: "theme", SubjectId: { } id } => Urls.Theme(id),
        { SubjectKind: "statement", SubjectId: { } id } => Urls.Statement(id),
        { SubjectKind: "tag", SubjectId: { } id } => Urls.Tags(id),
        { SubjectKind: "view" } => Urls.Settings() + "#views",
        _ => null,
    };
}
