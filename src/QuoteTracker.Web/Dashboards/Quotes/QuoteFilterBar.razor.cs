using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>The filter bar over the quote filter of the address: every choice leads to the same page with another filter.</summary>
public sealed partial class QuoteFilterBar
{
    private IReadOnlyList<FilterPart> _parts = [];
    private IReadOnlyList<(FilterOption, string)> _others = [];
    private IReadOnlyList<FilterOption> _dated = [];
    private IReadOnlyList<FilterOption> _sorts = [];
    private IReadOnlyList<FilterOption> _units = [];
    private IReadOnlyList<FilterOption> _exports = [];
    private EventCallback<(DateOnly? From, DateOnly? To)> _onPeriod;
    private bool _isFiltered;

    /// <summary>What the page shows: which quotes, in which order.</summary>
    [CascadingParameter]
    public required QuoteAddress Address { get; set; }

    /// <summary>The page's own address without a filter: <c>quotes</c>, <c>speakers/4</c>, empty for the overview.</summary>
    [Parameter, EditorRequired]
    public required string Path { get; set; }

    /// <summary>How much there is, with its noun: "214 quotes".</summary>
    [Parameter]
    public string? Hits { get; set; }

    /// <summary>The menus that make no sense on this page: <see cref="FilterMenus.Speaker"/> on a page about one.</summary>
    [Parameter]
    public FilterMenus Without { get; set; }

    /// <summary>False on pages that show no list of quotes.</summary>
    [Parameter]
    public bool HasSort { get; set; } = true;

    /// <summary>False on pages that give every count in utterances and in reports.</summary>
    [Parameter]
    public bool HasUnit { get; set; } = true;

    /// <summary>The page's own orders in place of those of quotes.</summary>
    [Parameter]
    public IReadOnlyList<FilterOption>? Orders { get; set; }

    /// <summary>Menus of the page's own, after those of the quote filter.</summary>
    [Parameter]
    public IReadOnlyList<FilterPart> More { get; set; } = [];

    /// <summary>What of the page's own choices every link keeps, as a part of an address: <c>order=span</c>; empty for nothing.</summary>
    [Parameter]
    public string Keep { get; set; } = "";

    /// <summary>What the page itself adds to the filter, for the export: the speaker of a speaker's page.</summary>
    [Parameter]
    public Func<QuoteFilter, QuoteFilter> Within { get; set; } = filter => filter;

    /// <summary>Kept from prerendering, so that names are asked for once.</summary>
    [PersistentState]
    public FilterNames? Names { get; set; }

    /// <summary>The query part that <see cref="Names"/> were asked for.</summary>
    [PersistentState]
    public string? NamedFor { get; set; }

    [Inject]
    private FilterChoicesQuery Choices { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    [Inject]
    private SavedViews Views { get; set; } = null!;

    private QuoteFilter Filter => Address.Filter;

    protected override async Task OnParametersSetAsync()
    {
        var query = Address.ToQueryString();
        if (Names is null || NamedFor != query)
            (Names, NamedFor) = (await Choices.NamesAsync(Filter), query);
        Lay();
    }

    private void Lay()
    {
        var menus = new FilterParts(To, Address, Names!, Choices);
        _parts = [.. menus.Parts(FilterMenus.All & ~Without), .. More];
        _others = menus.Others();
        _dated = menus.Dated();
        _sorts = Orders ?? (HasSort ? menus.Sorts() : []);
        _units = HasUnit ? CountUnits.Options(Address.Unit, unit => To(Filter, Address.Sort, unit)) : [];
        _exports = [new("CSV, for a spreadsheet", Urls.Export(Within(Filter), Address.Sort, "csv")), new("JSON", Urls.Export(Within(Filter), Address.Sort, "json"))];
        _onPeriod = Without.HasFlag(FilterMenus.Date) ? default : EventCallback.Factory.Create<(DateOnly? From, DateOnly? To)>(this, SetPeriod);
        _isFiltered = Address.IsFiltered || More.Any(part => part.Set.Count > 0);
    }

    private void SearchAsync(string text) =>
        Navigation.NavigateTo(To(Filter with { Text = text.Length == 0 ? null : text }, Address.Sort), replace: Filter.Text is not null);

    private void SetPeriod((DateOnly? From, DateOnly? To) period) =>
        Navigation.NavigateTo(To(Filter with { From = period.From, To = period.To, Dated = DateState.Any }, Address.Sort));

    private string To(QuoteFilter filter, QuoteSort sort) => To(filter, sort, Address.Unit);

    private string To(QuoteFilter filter, QuoteSort sort, CountUnit unit)
    {
        var address = Urls.Of(Path, filter, sort, unit: unit);
        return Keep.Length == 0 ? address : address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Keep;
    }

    private async Task SaveAsync(string name)
    {
        await Acting.DoAsync(() => Views.SaveAsync(name, Navigation.ToBaseRelativePath(Navigation.Uri)));
        await NameAnewAsync();
    }

    private async Task RemoveAsync(long view)
    {
        await Acting.DoAsync(() => Views.RemoveAsync(view));
        await NameAnewAsync();
    }

    private async Task NameAnewAsync()
    {
        Names = await Choices.NamesAsync(Filter);
        Lay();
    }
}
