using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Dashboards.Import;

/// <summary>One import with what it refused and why.</summary>
public sealed partial class ImportRunPage
{
    [Parameter]
    public long Id { get; set; }

    [PersistentState]
    public ImportRunAnswer? Answer { get; set; }

    [Inject]
    private ImportQueue Queue { get; set; } = null!;

    [Inject]
    private ImportQuery Query { get; set; } = null!;

    private ImportTicket? Ticket => Queue.Tickets.FirstOrDefault(ticket => ticket.Progress.RunId == Id);

    protected override async Task OnParametersSetAsync()
    {
        if (Answer?.Run?.Id != Id)
            await AskAsync();
    }

    private async Task AskAsync() => Answer = await Query.AskAsync(Id);
}
