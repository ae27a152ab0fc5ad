using System.Threading.Channels;

namespace QuoteTracker.Web.Commands;

/// <summary>
/// Counts the bytes in work and makes the one who wants more wait until enough are returned. A single weight above the bound passes when nothing else is held.
/// One taker at a time; anybody may return.
/// </summary>
internal sealed class HeldBytes(long bound)
{
    // One signal that is not yet seen is enough: the taker looks at the count again after each.
    private readonly Channel<bool> _returned = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private long _held;

    public async Task TakeAsync(long weight, CancellationToken cancel)
    {
        while (Interlocked.Read(ref _held) is var held && held > 0 && held + weight > bound)
            await _returned.Reader.ReadAsync(cancel);

        Interlocked.Add(ref _held, weight);
    }

    public void Return(long weight)
    {
        Interlocked.Add(ref _held, -weight);
        _returned.Writer.TryWrite(true);
    }
}
