using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>The list of themes and how much is said about each over time. Everything that is chosen stands in the address.</summary>
public sealed partial class ThemesPage
{
    private static readonly (ThemeOrder Order, string? Name, string Text)[] Orders =
        [(ThemeOrder.Size, null, "largest"), (ThemeOrder.Recent, "recent", "last said"), (ThemeOrder.Name, "name", "by name")];

    [CascadingParameter]
    public required QuoteAddress Address { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    private string? Search { get; set; }

    [SupplyParameterFromQuery(Name = "sort")]
    private string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = "hidden")]
    private string? Hidden { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private int? Page { get; set; }

    [PersistentState]
    public ThemesAnswer? Answer { get; set; }

    /// <summary>What <see cref="Answer"/> answers.</summary>
    [PersistentState]
    public ThemesQuestion? Asked { get; set; }

    [Inject]
    private ThemesQuery Query { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private CountUnit Unit => Address.Unit;

    private bool WithHidden => Hidden == "1";

    private ThemesQuestion Question => new(
        string.IsNullOrWhiteSpace(Search) ? null : Search.Trim(),
        Orders.FirstOrDefault(order => order.Name == Sort).Order,
        WithHidden,
        Math.Clamp(Page ?? 1, 1, 1_000_000),
        Unit);

    private string? ClearAddress => Question.Search is not null || WithHidden ? Urls.Themes(sort: Sort, unit: Unit) : null;

    private ThemeCalendar? Calendar => Answer is null ? null : ThemeCalendar.Of(Answer, Unit);

    private IReadOnlyList<FilterPart> Parts =>
    [
        new FilterPart(
            "Hidden",
            WithHidden ? [new FilterOption("hidden themes too", Urls.Themes(Search, Sort, unit: Unit), IsSet: true)] : [],
            (_, _) => Task.FromResult<IReadOnlyList<FilterOption>>([new FilterOption("hidden themes too", Urls.Themes(Search, Sort, withHidden: !WithHidden, unit: Unit), WithHidden)])),
    ];

    private IReadOnlyList<FilterOption> Units => CountUnits.Options(Unit, unit => Urls.Themes(Search, Sort, withHidden: WithHidden, unit: unit));

    private IReadOnlyList<FilterOption> Sorts =>
        [.. Orders.Select(order => new FilterOption(order.Text, Urls.Themes(Search, order.Name, withHidden: WithHidden, unit: Unit), order.Order == Question.Order))];

    protected override async Task OnParametersSetAsync()
    {
        if (Answer is null || Asked != Question)
            await AskAsync();
    }

    private async Task AskAsync() => (Answer, Asked) = (await Query.AskAsync(Question), Question);

    private void Find(string text) => Navigation.NavigateTo(Urls.Themes(text, Sort, withHidden: WithHidden, unit: Unit), replace: Search is not null);

    private static QuoteFilter About(ThemeLine line) => new() { Themes = [line.Id] };
}
