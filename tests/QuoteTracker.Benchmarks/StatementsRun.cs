using System.Diagnostics;
using QuoteTracker.Analysis.Recurrence;
using QuoteTracker.Synthetic;

namespace QuoteTracker.Benchmarks;

/// <summary>Joins made-up quotes in memory; wordings of the next quotes are read on all cores while those before are joined on one.</summary>
internal sealed class StatementsRun
{
    private const int Batch = 2048;

    private readonly StatementIndex _index = new();

    public int Statements => _index.Count;

    /// <summary>The time of joining, the making of the quotes left out.</summary>
    public TimeSpan Elapsed { get; private set; }

    /// <summary>Processor time of the same.</summary>
    public TimeSpan Processor { get; private set; }

    /// <summary>Joins the quotes in order; tells each with its statement.</summary>
    public void Join(IEnumerable<SyntheticQuote> quotes, Action<SyntheticQuote, int?>? tell = null)
    {
        foreach (var many in quotes.Chunk(16 * Batch))
        {
            var (watch, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var joined = Join(many);
            Elapsed += Stopwatch.GetElapsedTime(watch);
            Processor += Environment.CpuUsage.TotalTime - processor;
            for (var at = 0; tell is not null && at < many.Length; at++)
                tell(many[at], joined[at]);
        }
    }

    private int?[] Join(SyntheticQuote[] quotes)
    {
        var joined = new int?[quotes.Length];
        Task<Read[]>? next = Task.Run(() => ReadBatch(quotes, 0));
        for (var start = 0; start < quotes.Length; start += Batch)
        {
            var batch = next!.GetAwaiter().GetResult();
            var following = start + Batch;
            next = following < quotes.Length ? Task.Run(() => ReadBatch(quotes, following)) : null;
            for (var at = 0; at < batch.Length; at++)
                joined[start + at] = _index.Add(quotes[start + at].Text, batch[at].Wording, batch[at].Keys);
        }

        return joined;
    }

    private static Read[] ReadBatch(SyntheticQuote[] quotes, int start)
    {
        var read = new Read[Math.Min(Batch, quotes.Length - start)];
        Parallel.For(0, read.Length, at =>
        {
            var wording = Wording.Of(quotes[start + at].Text);
            read[at] = new Read(wording, Fingerprint.KeysOf(wording));
        });
        return read;
    }

    private readonly record struct Read(Wording Wording, FingerprintKeys Keys);
}
