using Microsoft.Data.Sqlite;
using QuoteTracker.Analysis;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Store.Writing;
using QuoteTracker.Web.Tests.Store.Hand;

namespace QuoteTracker.Web.Tests.Store;

/// <summary>What a batch knows from its earlier documents is what it would read of them anew.</summary>
public sealed class BatchWritingTests
{
    [Fact]
    public async Task Sample_StoredAtOnceOrOneByOne_HasTheSameStatementsAndUtterances()
    {
        var documents = Sample();

        var together = await StoredAsync([documents]);
        var alone = await StoredAsync([.. documents.Chunk(1)]);

        Assert.True(together.Count > 300);
        Assert.Equal(alone, together);
    }

    [Fact]
    public async Task Sample_StoredAtOnceTwice_IsTheSameToTheLastRow()
    {
        await using var one = await StoreOnDisk.OpenAsync();
        await using var other = await StoreOnDisk.OpenAsync();
        foreach (var store in new[] { one, other })
        {
            await store.Get<DocumentWriter>().WriteAsync(Sample());
            Run(store, "UPDATE Documents SET ImportedAt = ''");
        }

        Assert.Equal(await Snapshot.OfAsync(one), await Snapshot.OfAsync(other));
    }

    private static (DocumentAnalysis, DocumentArrival)[] Sample() =>
        [.. SampleDocuments.Read(new DocumentReader(IntakeLimits.Default)).OfType<ReadResult.Read>().Select(read => (DocumentAnalyzer.Analyze(read.Source), new DocumentArrival(read.Origin)))];

    /// <summary>For each quote its words, the name of its speaker, the first words of its statement, its utterance, and the reprinted document.</summary>
    private static async Task<List<string>> StoredAsync(IReadOnlyList<(DocumentAnalysis, DocumentArrival)[]> batches)
    {
        await using var store = await StoreOnDisk.OpenAsync();
        foreach (var batch in batches)
            await store.Get<DocumentWriter>().WriteAsync(batch);
        await store.Get<DocumentWriter>().SettleAsync();
        return Run(store, """
            SELECT d.Origin || q.Start || q.Text || coalesce(s.Name, '') || coalesce(t.Text || t.Reports || t.Utterances || t.Speakers || coalesce(t.FirstSaid, '') || q.Utterance, '') || coalesce(r.Origin, '')
            FROM Quotes q JOIN Documents d ON d.Id = q.DocumentId LEFT JOIN Speakers s ON s.Id = q.SpeakerId LEFT JOIN Statements t ON t.Id = q.StatementId
            LEFT JOIN Documents r ON r.Id = d.ReprintOfId ORDER BY q.Id
            """);
    }

    private static List<string> Run(StoreOnDisk store, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={store.DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetString(0));
        return rows;
    }
}
