using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>What is said again and again, ranked as the address says.</summary>
public sealed partial class StatementsPage
{
    [CascadingParameter]
    public required QuoteAddress Address { get; set; }

    /// <summary>Kept from prerendering, so that the database is asked once.</summary>
    [PersistentState]
    public StatementsAnswer? Answer { get; set; }

    /// <summary>The address that <see cref="Answer"/> answers.</summary>
    [PersistentState]
    public string? Answered { get; set; }

    [SupplyParameterFromQuery(Name = "order")]
    private string? Order { get; set; }

    [SupplyParameterFromQuery(Name = "least")]
    private string? Least { get; set; }

    [Inject]
    private StatementsQuery Query { get; set; } = null!;

    private StatementOrder Ranking => StatementOrders.Parse(Order);

    private StatementsQuestion Question => new(Address.Filter, Ranking, StatementOrders.ParseLeast(Least), Address.Page);

    private string Here => Urls.Statements(Address.Filter, Order, Least, Address.Page);

    private string Keep => Urls.Statements(null, Order, Least).Split('?') is [_, var own] ? own : "";

    private bool IsFiltered => Address.Filter != QuoteFilter.All || Question.Least > 1;

    private int First => ((Answer?.Page ?? 1) - 1) * StatementsQuery.PageSize;

    protected override async Task OnParametersSetAsync()
    {
        if (Answer is null || Answered != Here)
            await AskAsync();
    }

    private async Task AskAsync()
    {
        var here = Here;
        (Answer, Answered) = (await Query.AskAsync(Question), here);
    }
}
