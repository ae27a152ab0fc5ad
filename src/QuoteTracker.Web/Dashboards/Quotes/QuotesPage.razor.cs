using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>Every quote, filtered as the address says.</summary>
public sealed partial class QuotesPage
{
    [CascadingParameter]
    public required QuoteAddress Address { get; set; }

    /// <summary>Kept from prerendering, so that the database is asked once.</summary>
    [PersistentState]
    public QuotesAnswer? Answer { get; set; }

    [Inject]
    private QuotesQuery Query { get; set; } = null!;

    private string Sentence => "The quotes of each document by themselves, so that one utterance may stand here several times. " + (Address.Sort switch
    {
        QuoteSort.Oldest => "Oldest first",
        QuoteSort.MostSaid => "Statements that most documents report first",
        QuoteSort.LeastSure => "The least sure speakers first",
        _ => "Newest first",
    }) + "; those without a year come last";

    protected override async Task OnParametersSetAsync()
    {
        if (Answer?.Asked != Address.ToQueryString())
            await AskAsync();
    }

    private async Task AskAsync() => Answer = await Query.AskAsync(Address);
}
