using System.Threading.Channels;

namespace QuoteTracker.Web.Intake;

/// <summary>The runs that wait for the worker, the one under way and the ones that ended since the program started. Bounded: who asks for too many at once is told so.</summary>
public sealed class ImportQueue
{
    private const int MostWaiting = 100;
    private const int MostRemembered = 20;
    private readonly Channel<ImportTicket> _waiting = Channel.CreateBounded<ImportTicket>(MostWaiting);
    private readonly Lock _lock = new();
    private ImportTicket[] _tickets = [];

    /// <summary>The latest runs, newest first.</summary>
    public IReadOnlyList<ImportTicket> Tickets => _tickets;

    /// <summary>Raised when a run was added.</summary>
    public event Action? Added;

    internal ChannelReader<ImportTicket> Waiting => _waiting.Reader;

    /// <summary>The ticket of the run, or null when too many wait already.</summary>
    public ImportTicket? TryAdd(ImportRequest request)
    {
        var ticket = new ImportTicket(request);
        if (!_waiting.Writer.TryWrite(ticket))
        {
            ticket.Dispose();
            return null;
        }

        lock (_lock)
            _tickets = [ticket, .. _tickets.Where((old, at) => at < MostRemembered || !old.Progress.IsOver)];
        Added?.Invoke();
        return ticket;
    }
}
