using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Web.Dashboards.Settings;

/// <summary>Checks the full-text index and makes it anew.</summary>
public sealed partial class IndexCard
{
    private IReadOnlyList<Finding> _findings = [];
    private bool _isBusy;

    [Inject]
    private SearchIndex Index { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    private Task CheckAsync() => WorkAsync(async () =>
    {
        _findings = await Index.CheckAsync(everyWord: true);
        return _findings.Any(finding => finding.Kind == FindingKind.Fault) ? "The search index is not right: make it anew." : "The search index is right.";
    });

    private Task RebuildAsync() => WorkAsync(async () =>
    {
        await Index.RebuildAsync();
        _findings = await Index.CheckAsync(everyWord: true);
        return "Made the search index anew.";
    });

    private async Task WorkAsync(Func<Task<string>> work)
    {
        (_isBusy, _findings) = (true, []);
        await Acting.TellAsync(work);
        _isBusy = false;
    }
}
