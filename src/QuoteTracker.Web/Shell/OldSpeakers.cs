using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Shell;

/// <summary>Leads addresses whose filter names merged speakers to the same address with those that they became.</summary>
public sealed class OldSpeakers : ComponentBase
{
    [CascadingParameter]
    public required QuoteAddress Address { get; set; }

    [Inject]
    private MergedSpeakersQuery Query { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        var into = await Query.IntoAsync([.. Address.Filter.Speakers, .. Address.Filter.NotSpeakers]);
        if (into.Count > 0)
            Navigation.NavigateTo(OldAddress.Renew(Navigation.Uri, into), replace: true);
    }
}
