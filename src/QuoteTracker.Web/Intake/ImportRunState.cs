using System.Diagnostics;

namespace QuoteTracker.Web.Intake;

/// <summary>Counts one run while it goes on, tells the ticket a few times a second and the log once a second.</summary>
internal sealed class ImportRunState(ImportTicket ticket, ImportRunLog log)
{
    private const int MostNotices = 500;
    private const int FirstThemes = 100;
    private static readonly TimeSpan ReportEvery = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan SaveEvery = TimeSpan.FromSeconds(1);
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly List<ImportNotice> _unsaved = [];
    private ImportProgress _progress = new();
    private TimeSpan _reported;
    private TimeSpan _saved;
    private int _nextThemes = FirstThemes;

    public ImportProgress Progress => _progress;

    public async Task StartAsync(CancellationToken cancel)
    {
        _progress = _progress with { State = ImportState.Running, RunId = await log.StartAsync(ticket.Request.Label, cancel) };
        Report();
        _progress = _progress with { Total = await Task.Run(() => ItemReader.Count(ticket.Request.Items), cancel) };
        Report();
    }

    public void Stored(int quotes) => _progress = _progress with { Stored = _progress.Stored + 1, Quotes = _progress.Quotes + quotes };

    public void AlreadyThere(ImportNotice notice)
    {
        _progress = _progress with { AlreadyThere = _progress.AlreadyThere + 1 };
        Notice(notice);
    }

    public void Refused(ImportNotice notice)
    {
        _progress = _progress with { Refused = _progress.Refused + 1 };
        _unsaved.Add(notice);
        Notice(notice);
    }

    public void Notice(ImportNotice notice)
    {
        var notices = _progress.Notices.Add(notice);
        _progress = _progress with { Notices = notices.Count > MostNotices ? notices.RemoveAt(0) : notices };
    }

    /// <summary>Tells and writes when it is time to.</summary>
    public async Task TickAsync(CancellationToken cancel)
    {
        if (_clock.Elapsed - _reported >= ReportEvery)
            Report();
        if (_clock.Elapsed - _saved >= SaveEvery)
            await SaveAsync(cancel);
    }

    /// <summary>True each time the run has stored twice as many documents as the time before.</summary>
    public bool IsTimeForThemes()
    {
        if (_progress.Stored < _nextThemes)
            return false;
        _nextThemes = 2 * _progress.Stored;
        return true;
    }

    public void FindThemes()
    {
        _progress = _progress with { State = ImportState.FindingThemes };
        Report();
    }

    /// <summary>Ends the run. What cannot be written any more (a full disk) is still told.</summary>
    public async Task EndAsync(ImportState state, string? stopReason = null)
    {
        _progress = _progress with { State = state, StopReason = stopReason, Total = state == ImportState.Finished ? _progress.Done : _progress.Total };
        if (_progress.RunId is not null)
            await Unexpected.FaultOfAsync(() => SaveAsync(CancellationToken.None));
        Report();
    }

    private async Task SaveAsync(CancellationToken cancel)
    {
        _saved = _clock.Elapsed;
        await log.SaveAsync(_progress.RunId!.Value, _progress, _unsaved, cancel);
        _unsaved.Clear();
    }

    private void Report()
    {
        _reported = _clock.Elapsed;
        _progress = _progress with { Elapsed = _clock.Elapsed };
        ticket.Report(_progress);
    }
}
