using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>Sets a date as far as one knows it: a year, a month, a day, or a day without its year.</summary>
public sealed partial class DateForm
{
    private string? _problem;
    private DateTyped? _typed;

    [Parameter, EditorRequired]
    public required DateParts Date { get; set; }

    /// <summary>Why the date was not taken; null when there is nothing to say.</summary>
    [Parameter]
    public string? Problem { get; set; }

    /// <summary>What the button says that leaves the date open.</summary>
    [Parameter]
    public string OpenText { get; set; } = "No date: leave it open";

    /// <summary>Unique on the page.</summary>
    [Parameter]
    public string Id { get; set; } = "date";

    /// <summary>Called with what is known; with nothing at all to leave it open.</summary>
    [Parameter]
    public EventCallback<DateParts> OnSave { get; set; }

    private DateTyped Typed => _typed ?? new(Date);

    private Task SaveAsync()
    {
        _problem = Typed.Problem ?? (Typed.Parts == default ? "Fill in what is known, or leave the date open." : null);
        return _problem is null ? OnSave.InvokeAsync(Typed.Parts) : Task.CompletedTask;
    }

    private Task OpenAsync()
    {
        _problem = null;
        return OnSave.InvokeAsync(default);
    }
}
