using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Statements with nearly the same words that say otherwise, or that a person kept apart; a person decides.</summary>
public sealed partial class CounterVariantList
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<CounterVariant> Variants { get; set; }

    /// <summary>Called with the id of a statement that is the same after all.</summary>
    [Parameter]
    public EventCallback<long> OnSame { get; set; }

    /// <summary>Called with the id of one that is not.</summary>
    [Parameter]
    public EventCallback<long> OnOther { get; set; }
}
