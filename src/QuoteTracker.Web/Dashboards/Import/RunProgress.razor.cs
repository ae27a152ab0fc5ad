using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Dashboards.Import;

/// <summary>One run of this session: how far it is, what it refused, and the way to cancel it.</summary>
public sealed partial class RunProgress : IDisposable
{
    private const int Shown = 100;

    [Parameter, EditorRequired]
    public required ImportTicket Ticket { get; set; }

    private ImportProgress Now => Ticket.Progress;

    protected override void OnInitialized() => Ticket.Changed += Changed;

    public void Dispose() => Ticket.Changed -= Changed;

    private void Changed() => _ = InvokeAsync(StateHasChanged);
}
