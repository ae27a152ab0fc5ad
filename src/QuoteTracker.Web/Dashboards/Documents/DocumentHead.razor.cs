using Microsoft.AspNetCore.Components;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>What is known about a document, and the correction of its date, title and source.</summary>
public sealed partial class DocumentHead
{
    private bool _isOpen;
    private bool _isNaming;
    private string? _problem;

    [Parameter, EditorRequired]
    public required DocumentAnswer Document { get; set; }

    [Inject]
    private Acting Acting { get; set; } = null!;

    [Inject]
    private DocumentCorrections Corrections { get; set; } = null!;

    private DocumentDate Date => Document.Date;

    private int Counted => Document.Quotes.Count(q => !q.IsRejected);

    private string? OriginOfDate => Date.Origin switch
    {
        DateOrigin.Text => "stated in the text",
        DateOrigin.Metadata => "from the data that came with it",
        DateOrigin.Hand => Date.Precision == DatePrecision.None ? "left open by hand" : "set by hand",
        _ => null,
    };

    private void Open() => (_isOpen, _problem) = (true, null);

    private void Close() => _isOpen = false;

    private async Task SaveAsync(DateParts date)
    {
        var acted = await Acting.DoAsync(() => Corrections.SetDateAsync(Document.Id, date.Year, date.Month, date.Day));
        (_isOpen, _problem) = (acted is { IsDone: false }, acted?.Summary);
    }

    private async Task NameAsync((string? Title, string? Source) changed)
    {
        _isNaming = false;
        if (changed.Title is { } title)
            await Acting.DoAsync(() => Corrections.SetTitleAsync(Document.Id, title));
        if (changed.Source is { } source)
            await Acting.DoAsync(() => Corrections.SetSourceAsync(Document.Id, source));
    }

    private static bool IsWeb(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
