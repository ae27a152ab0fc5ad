using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Dashboards.Import;

/// <summary>Where documents come in: files, text, addresses, the sample; what is under way and what was.</summary>
public sealed partial class ImportPage : IDisposable
{
    private ChangeWatch? _watch;
    private string? _fault;

    [PersistentState]
    public ImportAnswer? Answer { get; set; }

    [Inject]
    private ImportQueue Queue { get; set; } = null!;

    [Inject]
    private ImportQuery Query { get; set; } = null!;

    [Inject]
    private ChangeFeed Feed { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _watch = new ChangeWatch(Feed, ChangeKinds.Imports | ChangeKinds.Documents, () => InvokeAsync(ReloadAsync));
        Queue.Added += Added;
        Answer ??= await Query.AskAsync();
    }

    public void Dispose()
    {
        Queue.Added -= Added;
        _watch?.Dispose();
    }

    private bool IsUnderWay(ImportRunRow run) => Queue.Tickets.Any(ticket => ticket.Progress.RunId == run.Id && !ticket.Progress.IsOver);

    private void Added() => _ = InvokeAsync(StateHasChanged);

    private void Add(ImportRequest request)
    {
        _fault = Queue.TryAdd(request) is null ? ImportWords.TooMany : null;
        if (_fault is not null)
            ScratchFolder.Remove(request.Scratch);
    }

    private async Task ReloadAsync()
    {
        Answer = await Query.AskAsync();
        StateHasChanged();
    }
}
