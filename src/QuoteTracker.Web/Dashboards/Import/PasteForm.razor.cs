using Microsoft.AspNetCore.Components;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Dashboards.Import;

/// <summary>Takes a pasted text with what its reader knows about it.</summary>
public sealed partial class PasteForm
{
    private string _text = "";
    private string _title = "";
    private string _source = "";
    private string _date = "";
    private string? _fault;

    [Parameter, EditorRequired]
    public required EventCallback<ImportRequest> OnText { get; set; }

    private async Task SubmitAsync()
    {
        var date = MetadataDate.Parse(_date, DateOrigin.Hand);
        _fault = date is null && !string.IsNullOrWhiteSpace(_date) ? "This is not a date that can be understood. Write it as 2021-09-30, 2021-09 or 2021, or leave it empty." : null;
        if (_fault is not null || string.IsNullOrWhiteSpace(_text))
            return;
        var text = new IntakeItem.Pasted(_text, Known(_title), Known(_source), date);
        await OnText.InvokeAsync(new ImportRequest(Known(_title) is { } title ? $"pasted text “{title}”" : ItemReader.PastedText, [text]));
        _text = _title = _date = "";
    }

    private static string? Known(string typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
