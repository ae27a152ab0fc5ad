using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Dashboards.Import;

/// <summary>One import with what it refused and why.</summary>
public sealed partial class ImportRunPage : IDisposable
{
    private ChangeWatch? _watch;

    [Parameter]
    public long Id { get; set; }

    [PersistentState]
    public ImportRunAnswer? Answer { get; set; }

    [Inject]
    private ImportQueue Queue { get; set; } = null!;

    [Inject]
    private ImportQuery Query { get; set; } = null!;

    [Inject]
    private ChangeFeed Feed { get; set; } = null!;

    private ImportTicket? Ticket => Queue.Tickets.FirstOrDefault(ticket => ticket.Progress.RunId == Id);

    protected override void OnInitialized() => _watch = new ChangeWatch(Feed, ChangeKinds.Imports, () => InvokeAsync(ReloadAsync));

    protected override async Task OnParametersSetAsync()
    {
        if (Answer?.Run?.Id != Id)
            Answer = await Query.AskAsync(Id);
    }

    public void Dispose() => _watch?.Dispose();

    private async Task ReloadAsync()
    {
        Answer = await Query.AskAsync(Id);
        StateHasChanged();
    }
}
