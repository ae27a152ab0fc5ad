using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>The list of documents. Everything that is chosen stands in the address.</summary>
public sealed partial class DocumentsPage
{
    private static readonly (DocumentSort Sort, string? Name, string Text)[] SortNames =
    [
        (DocumentSort.Newest, null, "newest first"), (DocumentSort.Oldest, "oldest", "oldest first"), (DocumentSort.Imported, "imported", "last imported"),
        (DocumentSort.MostQuotes, "quotes", "most quotes"), (DocumentSort.Title, "title", "by title"),
    ];

    private static readonly (DateState State, string? Name, string Text)[] DateNames =
        [(DateState.Dated, "dated", "year known"), (DateState.Undated, "undated", "year not stated")];

    [SupplyParameterFromQuery(Name = "q")]
    private string? Search { get; set; }

    [SupplyParameterFromQuery(Name = "source")]
    private string? Source { get; set; }

    [SupplyParameterFromQuery(Name = "dated")]
    private string? Dated { get; set; }

    [SupplyParameterFromQuery(Name = "sort")]
    private string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private int? Page { get; set; }

    [PersistentState]
    public DocumentsAnswer? Answer { get; set; }

    [Inject]
    private DocumentsQuery Query { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private DocumentsQuestion Question => new(
        string.IsNullOrWhiteSpace(Search) ? null : Search.Trim(),
        string.IsNullOrWhiteSpace(Source) ? null : Source,
        DateNames.FirstOrDefault(date => date.Name == Dated).State,
        SortNames.FirstOrDefault(sort => sort.Name == Sort).Sort,
        Math.Clamp(Page ?? 1, 1, 1_000_000));

    private IReadOnlyList<FilterPart> Parts =>
    [
        new FilterPart("Source", Source is null ? [] : [new FilterOption(Source, Urls.Documents(Search, null, Dated, Sort), IsSet: true)], FindSourcesAsync, HasSearch: true, Counted: "documents"),
        new FilterPart(
            "Date",
            [.. DateNames.Where(date => date.Name == Dated).Select(date => new FilterOption(date.Text, Urls.Documents(Search, Source, null, Sort), IsSet: true))],
            (_, _) => Task.FromResult<IReadOnlyList<FilterOption>>([.. DateNames.Where(date => date.Name != Dated).Select(date => new FilterOption(date.Text, Urls.Documents(Search, Source, date.Name, Sort)))])),
    ];

    private IReadOnlyList<FilterOption> Sorts =>
        [.. SortNames.Select(sort => new FilterOption(sort.Text, Urls.Documents(Search, Source, Dated, sort.Name), sort.Sort == Question.Sort))];

    protected override async Task OnParametersSetAsync()
    {
        if (Answer?.Question != Question)
            await AskAsync();
    }

    private async Task AskAsync() => Answer = await Query.AskAsync(Question);

    private void Find(string text) => Navigation.NavigateTo(Urls.Documents(text, Source, Dated, Sort), replace: true);

    private async Task<IReadOnlyList<FilterOption>> FindSourcesAsync(string typed, CancellationToken cancel) =>
        [.. (await Query.SourcesAsync(typed, cancel)).Select(source => new FilterOption(source.Name, Urls.Documents(Search, source.Name, Dated, Sort), source.Name == Source, source.Documents))];
}
