using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuoteTracker.Analysis;

namespace QuoteTracker.Web.Store.Keeping;

/// <summary>Asks what is stored and where.</summary>
public sealed class StorageQuery(IDbContextFactory<QuoteTrackerContext> contexts, IOptions<StoreOptions> options, DatabaseBackup backups)
{
    public async Task<Storage> AskAsync(CancellationToken cancellation = default)
    {
        var path = options.Value.DatabasePath;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return new()
        {
            Path = path,
            Bytes = Disk.Size(path),
            Free = Disk.Free(Path.GetDirectoryName(path)!),
            Documents = await context.Documents.CountAsync(cancellation),
            Quotes = await context.Quotes.CountAsync(cancellation),
            Speakers = await context.Speakers.CountAsync(s => context.Quotes.Any(q => q.SpeakerId == s.Id), cancellation),
            Themes = await context.Themes.CountAsync(t => !t.IsHidden, cancellation),
            Statements = await context.Statements.CountAsync(s => s.Reports >= 2 || s.Utterances >= 2, cancellation),
            Acts = await context.AuditEntries.CountAsync(cancellation),
            SampleDocuments = await context.Documents.CountAsync(d => d.IsSample, cancellation),
            SampleQuotes = await context.Quotes.CountAsync(q => q.Document!.IsSample, cancellation),
            AnalysisVersion = DocumentAnalyzer.Version,
            ReadByOlder = await context.Documents.CountAsync(d => d.AnalysisVersion < DocumentAnalyzer.Version, cancellation),
            Backups = [.. backups.List().Select(file => new StoredBackup(file.FullName, file.Length, file.LastWriteTimeUtc))],
        };
    }
}
