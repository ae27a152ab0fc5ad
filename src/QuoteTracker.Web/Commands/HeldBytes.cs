namespace QuoteTracker.Web.Commands;

/// <summary>Counts the bytes in work and makes whoever wants more wait. A single weight above the bound passes when nothing else is held.</summary>
internal sealed class HeldBytes(long bound)
{
    private long _held;

    public async Task TakeAsync(long weight, CancellationToken cancel)
    {
        while (Interlocked.Read(ref _held) is var held && held > 0 && held + weight > bound)
        {
            await Task.Delay(2, cancel);
        }

        Interlocked.Add(ref _held, weight);
    }

    public void Return(long weight) => Interlocked.Add(ref _held, -weight);
}
