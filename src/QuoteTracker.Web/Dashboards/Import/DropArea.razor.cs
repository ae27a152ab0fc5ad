using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Dashboards.Import;

/// <summary>Takes files by drop or by choice and puts them into the queue.</summary>
public sealed partial class DropArea
{
    private int _total;
    private int _received;
    private string? _fault;

    /// <summary>Called with the request when all files are there.</summary>
    [Parameter, EditorRequired]
    public required EventCallback<ImportRequest> OnFiles { get; set; }

    [Inject]
    private Upload Upload { get; set; } = null!;

    private async Task TakeAsync(InputFileChangeEventArgs chosen)
    {
        if (chosen.FileCount > Upload.MostFiles)
        {
            _fault = $"These are {chosen.FileCount} files; a browser sends at most {Upload.MostFiles} at once. Give fewer, or use the command line: quotetracker import FOLDER.";
            return;
        }

        (_fault, _total, _received) = (null, chosen.FileCount, 0);
        var request = await Upload.ReceiveAsync(chosen.GetMultipleFiles(Upload.MostFiles), Received, CancellationToken.None);
        _total = 0;
        await OnFiles.InvokeAsync(request);
    }

    private void Received(int count)
    {
        _received = count;
        StateHasChanged();
    }
}
