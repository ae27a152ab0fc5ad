using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>A chip of the filter bar that sets first and last day, or asks for undated ones.</summary>
public sealed partial class PeriodMenu
{
    private DateOnly? _from;
    private DateOnly? _to;

    [Parameter]
    public DateOnly? From { get; set; }

    [Parameter]
    public DateOnly? To { get; set; }

    /// <summary>The choices between dated, undated and both.</summary>
    [Parameter]
    public IReadOnlyList<FilterOption> Dated { get; set; } = [];

    /// <summary>Called with the period, both days inclusive; null for open ends.</summary>
    [Parameter]
    public EventCallback<(DateOnly? From, DateOnly? To)> OnSet { get; set; }

    private FilterOption? DatedSet => Dated.FirstOrDefault(option => option.IsSet);

    private bool IsSet => From is not null || To is not null || DatedSet is not null;

    private string Says => From is not null || To is not null ? Dates.Period(From, To) : DatedSet?.Text.ToLowerInvariant() ?? "any";

    protected override void OnParametersSet() => (_from, _to) = (From, To);

    private Task SetAsync() => OnSet.InvokeAsync((_from, _to));
}
