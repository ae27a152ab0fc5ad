using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Dashboards.Import;

/// <summary>Where documents come in: files, text, addresses, the sample; what is under way and what was.</summary>
public sealed partial class ImportPage : IDisposable
{
    private string? _fault;

    [PersistentState]
    public ImportAnswer? Answer { get; set; }

    [Inject]
    private ImportQueue Queue { get; set; } = null!;

    [Inject]
    private ImportQuery Query { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Queue.Added += Added;
        if (Answer is null)
            await AskAsync();
    }

    public void Dispose() => Queue.Added -= Added;

    private bool IsUnderWay(ImportRunRow run) => Queue.Tickets.Any(ticket => ticket.Progress.RunId == run.Id && !ticket.Progress.IsOver);

    private void Added() => _ = InvokeAsync(StateHasChanged);

    private void Add(ImportRequest request)
    {
        _fault = Queue.TryAdd(request) is null ? ImportWords.TooMany : null;
        if (_fault is not null)
            ScratchFolder.Remove(request.Scratch);
    }

    private async Task AskAsync() => Answer = await Query.AskAsync();
}
