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

    [SupplyParameterFromQuery(Name = "course")]
    private string? Course { get; set; }

    [Inject]
    private StatementsQuery Query { get; set; } = null!;

    private StatementOrder Ranking => StatementOrders.Parse(Order);

    private StatementsQuestion Question => new(Address.Filter, Ranking, StatementOrders.ParseLeast(Least), Address.Page, Address.Unit, CourseWords.Parse(Course));

    private string Here => At(Order, Least, Course, Address.Page);

    private string Keep => Urls.Statements(null, Order, Least, course: Course).Split('?') is [_, var own] ? own : "";

    private bool IsFiltered => Address.Filter != QuoteFilter.All || Question.Least > 1 || Question.Course != CourseKind.Any;

    private int First => ((Answer?.Page ?? 1) - 1) * StatementsQuery.PageSize;

    /// <summary>This page with other choices of its own.</summary>
    private string At(string? order, string? least, string? course, int page = 1) => Urls.Statements(Address.Filter, order, least, page, Address.Unit, course);

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
