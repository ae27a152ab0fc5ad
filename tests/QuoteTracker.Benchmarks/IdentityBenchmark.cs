using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Benchmarks;

/// <summary>How long it takes to decide who somebody is among many known speakers, and by how much more of them slow an import down.</summary>
internal static class IdentityBenchmark
{
    private const int Fewer = 1_000;
    private const int More = 100_000;

    /// <returns>0 when a decision takes at most 2 ms of processor time at the median and 10 at the 95th percentile, and an import slows down by less than a tenth.</returns>
    public static async Task<int> RunAsync(int known, int rounds, int documents)
    {
        var isQuick = await WithStoreAsync(known, services => new NameDecisions(services, known).MeasureAsync(rounds));
        var isSteady = await WithStoreAsync(Fewer, few => WithStoreAsync(More, many => new SpeakerImport(few, many, Fewer, More).MeasureAsync(documents)));
        return isQuick && isSteady ? 0 : 1;
    }

    private static async Task<bool> WithStoreAsync(int known, Func<IServiceProvider, Task<bool>> measure)
    {
        var folder = Directory.CreateTempSubdirectory("quotetracker-identity-");
        try
        {
            var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["QuoteTracker:DataFolder"] = folder.FullName }).Build();
            await using var services = new ServiceCollection().AddLogging().AddStore(configuration).BuildServiceProvider();
            using var opening = await services.GetRequiredService<DatabaseOpening>().OpenAsync();
            if (opening.Problem is not null)
                throw new InvalidOperationException(opening.Problem);
            Fill(Path.Combine(folder.FullName, "quotetracker.db"), known);
            return await measure(services);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static void Fill(string path, int known)
    {
        var watch = Stopwatch.StartNew();
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        var speakers = new KnownSpeakers(connection, known);
        speakers.Write();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{speakers.Count} speakers written in {watch.Elapsed.TotalSeconds:0.0} s"));
    }
}
