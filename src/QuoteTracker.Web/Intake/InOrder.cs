using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace QuoteTracker.Web.Intake;

/// <summary>Maps a lazy sequence on several cores and gives the results in the order of the sequence, holding only a few items at a time.</summary>
public static class InOrder
{
    /// <summary>
    /// Applies <paramref name="map"/> to each item on the thread pool. At most twice <paramref name="cores"/> items are under way;
    /// the source is read on one thread, only as fast as the results are taken.
    /// </summary>
    public static async IAsyncEnumerable<TOut> Map<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> map, int cores, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var channel = Channel.CreateBounded<Task<TOut>>(new BoundedChannelOptions(Math.Max(1, cores) * 2) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var feeder = Task.Run(() => Feed(source, map, channel.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var result in channel.Reader.ReadAllAsync(cancel))
                yield return await result;
        }
        finally
        {
            await stop.CancelAsync();
            await feeder;
        }
    }

    // A fault of the source comes out where the feeder is awaited.
    private static async Task Feed<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> map, ChannelWriter<Task<TOut>> writer, CancellationToken stop)
    {
        try
        {
            foreach (var item in source)
            {
                if (stop.IsCancellationRequested)
                    break;
                await writer.WriteAsync(Task.Run(() => map(item), stop), stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The reader went away; nobody waits for the rest.
        }
        finally
        {
            writer.TryComplete();
        }
    }
}
