using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Dashboards.Import;

/// <summary>Takes web addresses to fetch.</summary>
public sealed partial class AddressForm
{
    private const int MostAddresses = 500;
    private string _text = "";

    [Parameter, EditorRequired]
    public required EventCallback<ImportRequest> OnAddresses { get; set; }

    private IReadOnlyList<string> Addresses => [.. _text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostAddresses)];

    private async Task SubmitAsync()
    {
        var addresses = Addresses;
        if (addresses.Count == 0)
            return;
        await OnAddresses.InvokeAsync(new ImportRequest(addresses.Count == 1 ? addresses[0] : $"{addresses.Count} web addresses", [.. addresses.Select(address => new IntakeItem.OnWeb(address))]));
        _text = "";
    }
}
