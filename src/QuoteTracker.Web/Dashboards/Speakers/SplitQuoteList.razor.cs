using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>A speaker's quotes to tick. What is ticked stays so while one looks for others.</summary>
public sealed partial class SplitQuoteList
{
    private IReadOnlyList<SplitQuoteRow> _rows = [];
    private string _words = "";

    [Parameter, EditorRequired]
    public required long Speaker { get; set; }

    /// <summary>The quotes that are ticked, by id; this list changes it.</summary>
    [Parameter, EditorRequired]
    public required ISet<long> Chosen { get; set; }

    [Parameter]
    public EventCallback OnChoose { get; set; }

    [Inject]
    private SplitChoicesQuery Query { get; set; } = null!;

    protected override Task OnInitializedAsync() => FindAsync();

    private async Task FindAsync()
    {
        var asked = _words;
        var rows = await Query.QuotesAsync(Speaker, asked);
        if (asked == _words)
            _rows = rows;
    }

    private Task ChooseAsync(long quote)
    {
        if (!Chosen.Remove(quote))
            Chosen.Add(quote);
        return OnChoose.InvokeAsync();
    }

    private Task ChooseShownAsync()
    {
        Chosen.UnionWith(_rows.Select(row => row.Id));
        return OnChoose.InvokeAsync();
    }

    private static string About(SplitQuoteRow row) =>
        string.Join(" · ", new[] { Dates.Show(row.Day), row.Source, row.NamedAs }.OfType<string>());
}
