using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Dashboards.Import;
using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>What an empty collection shows: the ways in which documents get there.</summary>
public sealed partial class FirstDocuments
{
    private string? _fault;

    [Inject]
    private ImportQueue Queue { get; set; } = null!;

    private bool IsLoading => Queue.Tickets.Any(ticket => ticket.Request.IsSample && !ticket.Progress.IsOver);

    private void Add(ImportRequest request)
    {
        _fault = Queue.TryAdd(request) is null ? ImportWords.TooMany : null;
        if (_fault is not null)
            ScratchFolder.Remove(request.Scratch);
    }
}
