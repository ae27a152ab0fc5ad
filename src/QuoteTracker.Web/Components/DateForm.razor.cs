using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>Sets a date as far as one knows it: a year, a month, a day, or a day without its year.</summary>
public sealed partial class DateForm
{
    private string _year = "";
    private string _month = "";
    private string _day = "";
    private string? _problem;
    private DateParts? _shown;

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

    protected override void OnParametersSet()
    {
        if (_shown == Date)
            return;
        _shown = Date;
        (_year, _month, _day) = (Text(Date.Year), Text(Date.Month), Text(Date.Day));
    }

    private Task SaveAsync()
    {
        _problem = this switch
        {
            _ when !IsNumber(_year) => "Write the year as a number: 2014.",
            _ when !IsNumber(_day) => "Write the day as a number: 16.",
            _ when _year.Length + _month.Length + _day.Length == 0 => "Fill in what is known, or leave the date open.",
            _ => null,
        };
        return _problem is null ? OnSave.InvokeAsync(new(Number(_year), Number(_month), Number(_day))) : Task.CompletedTask;
    }

    private Task OpenAsync()
    {
        _problem = null;
        return OnSave.InvokeAsync(default);
    }

    private static bool IsNumber(string text) => string.IsNullOrWhiteSpace(text) || Number(text) is not null;

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
