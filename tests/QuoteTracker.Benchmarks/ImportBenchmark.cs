using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Synthetic;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Benchmarks;

/// <summary>How quickly analysed documents are stored beside plain inserts of the same rows, by the processor time of each; both with indexes, triggers and full text.</summary>
internal static class ImportBenchmark
{
    /// <summary>So many documents go into another database before, so that making methods, once in a program's life, is not measured.</summary>
    private const int WarmUps = 400;

    /// <summary>What triggers write of themselves.</summary>
    private static readonly string[] Kept = ["SpeakerListings", "StaleSpeakers", "QuoteChanges", "__EFMigrationsHistory", "__EFMigrationsLock"];

    /// <summary>Made-up documents with about so many quotes, analysed.</summary>
    public static List<DocumentAnalysis> Documents(int quotes, long seed) =>
        [.. new SyntheticCollection(quotes, seed).Documents().AsParallel().AsOrdered().Select(document => DocumentAnalyzer.Analyze(new SourceText(TextOf(document))
        {
            Title = $"Made-up report {seed}.{document.Number}",
            Source = document.Outlet,
            Date = document.Day is { } day ? DocumentDate.TryCreate(day.Year, day.Month, day.Day, DateOrigin.Metadata) : null,
        }))];

    /// <summary>The texts of a JSON Lines file, analysed.</summary>
    public static List<DocumentAnalysis> Documents(string file) => [.. Corpus.Read(file).AsParallel().AsOrdered().Select(text => DocumentAnalyzer.Analyze(new SourceText(text)))];

    /// <summary>Measures; with a folder, the database that the documents were stored in stays there.</summary>
    public static async Task<int> RunAsync(List<DocumentAnalysis> documents, string? folder = null)
    {
        await using (var first = await BenchmarkStore.OpenAsync())
            await WriteAsync(first.Services, documents.Take(WarmUps), CancellationToken.None);
        await using var store = await BenchmarkStore.OpenAsync(folder);
        var written = Processor(() => WriteAsync(store.Services, documents, CancellationToken.None).GetAwaiter().GetResult());
        var settled = Processor(() => store.Services.GetRequiredService<DocumentWriter>().SettleAsync().GetAwaiter().GetResult());
        await using var plain = await BenchmarkStore.OpenAsync();
        using var from = Connect(store.Services);
        using var to = Connect(plain.Services);
        var (rows, inserted) = Copy(from, to);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"storing {documents.Count} documents: {written.TotalSeconds:0.0} s of processor time, {written.TotalMilliseconds / documents.Count:0.00} ms each; deciding at the end once more who is who: {settled.TotalSeconds:0.0} s; plain inserts of the same {rows} rows: {inserted.TotalSeconds:0.0} s; {inserted / written:0.00} times as fast, {inserted / (written + settled):0.00} with the end"));
        return 0;
    }

    /// <summary>Stores documents as an import does.</summary>
    public static async Task WriteAsync(IServiceProvider services, IEnumerable<DocumentAnalysis> documents, CancellationToken stop)
    {
        var writer = services.GetRequiredService<DocumentWriter>();
        foreach (var batch in documents.Chunk(Importer.LargestBatch).TakeWhile(_ => !stop.IsCancellationRequested))
            await writer.WriteAsync([.. batch.Select(document => (document, new DocumentArrival("made up")))], CancellationToken.None);
    }

    private static string TextOf(SyntheticDocument document) =>
        string.Join("\n\n", document.Quotes.Select(quote => $"“{quote.Text},” {SyntheticCollection.SpeakerName(quote.Speaker)} said.").Prepend($"Reporters of {document.Outlet} counted {document.Number} lines."));

    private static SqliteConnection Connect(IServiceProvider services)
    {
        using var context = services.GetRequiredService<IDbContextFactory<QuoteTrackerContext>>().CreateDbContext();
        var connection = new SqliteConnection(context.Database.GetConnectionString() + ";Foreign Keys=False");
        connection.Open();
        return connection;
    }

    private static (int Rows, TimeSpan Time) Copy(SqliteConnection from, SqliteConnection to)
    {
        var (count, time) = (0, TimeSpan.Zero);
        using var transaction = to.BeginTransaction();
        foreach (var table in List(from, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'").Where(table => !Kept.Contains(table)))
        {
            var columns = List(from, $"SELECT name FROM pragma_table_info('{table}')");
            var rows = Rows(from, $"SELECT {string.Join(", ", columns.Select(column => $"\"{column}\""))} FROM \"{table}\"");
            using var insert = new PreparedInsert(to, transaction, table, string.Join(", ", columns), columns.Count);
            time += Processor(() => rows.ForEach(insert.Run));
            count += rows.Count;
        }

        return (count, time + Processor(transaction.Commit));
    }

    private static List<string> List(SqliteConnection connection, string sql) => Rows(connection, sql).ConvertAll(row => (string)row[0]!);

    private static List<object?[]> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private static TimeSpan Processor(Action act)
    {
        var before = Environment.CpuUsage.TotalTime;
        act();
        return Environment.CpuUsage.TotalTime - before;
    }
}
