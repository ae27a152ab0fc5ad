using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>Year, month and day to fill in as far as they are known.</summary>
public sealed partial class DateField
{
    private string _year = "";
    private string _month = "";
    private string _day = "";
    private DateParts? _shown;

    [Parameter, EditorRequired]
    public required DateParts Date { get; set; }

    /// <summary>Unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Called with what stands in the field after each change.</summary>
    [Parameter]
    public EventCallback<DateTyped> OnChange { get; set; }

    protected override void OnParametersSet()
    {
        if (_shown == Date)
            return;
        _shown = Date;
        (_year, _month, _day) = (Text(Date.Year), Text(Date.Month), Text(Date.Day));
    }

    private Task TellAsync()
    {
        var parts = new DateParts(Number(_year), Number(_month), Number(_day));
        var problem = !IsNumber(_year) ? "Write the year as a number: 2014." : !IsNumber(_day) ? "Write the day as a number: 16." : null;
        return OnChange.InvokeAsync(new(parts, problem));
    }

    private static bool IsNumber(string text) => string.IsNullOrWhiteSpace(text) || Number(text) is not null;

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
