using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Shell;

/// <summary>Finds the page of an address and hands it the quote filter that the address holds, as a cascading <see cref="QuoteAddress"/>.</summary>
public sealed partial class Routes
{
    [Inject]
    private NavigationManager Navigation { get; set; } = null!;
}
