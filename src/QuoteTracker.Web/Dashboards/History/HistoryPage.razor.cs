using System.Globalization;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.History;

/// <summary>What was done by hand. Filters and page stand in the address.</summary>
public sealed partial class HistoryPage
{
    private static readonly (bool IsUndone, string Name, string Text)[] States = [(false, "holds", "still holds"), (true, "undone", "undone")];

    private static readonly string[] Subjects = ["document", "quote", "speaker", "statement", "tag", "theme", "view"];

    [SupplyParameterFromQuery(Name = "action")]
    private string? Action { get; set; }

    [SupplyParameterFromQuery(Name = "subject")]
    private string? Subject { get; set; }

    [SupplyParameterFromQuery(Name = "id")]
    private long? SubjectId { get; set; }

    [SupplyParameterFromQuery(Name = "who")]
    private string? Who { get; set; }

    [SupplyParameterFromQuery(Name = "state")]
    private string? State { get; set; }

    [SupplyParameterFromQuery(Name = "from")]
    private string? FromText { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    private string? ToText { get; set; }

    /// <summary>One act alone.</summary>
    [SupplyParameterFromQuery(Name = "act")]
    private long? Act { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private int? Page { get; set; }

    /// <summary>Kept from prerendering, so that the database is asked once.</summary>
    [PersistentState]
    public HistoryAnswer? Answer { get; set; }

    [Inject]
    private HistoryQuery Query { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    private HistoryQuestion Question => new(
        new HistoryFilter(Known(Action), Known(Subject), SubjectId, States.Where(s => s.Name == State).Select(s => (bool?)s.IsUndone).FirstOrDefault(), Known(Who), From, To, Act),
        Math.Clamp(Page ?? 1, 1, 1_000_000));

    private DateOnly? From => DayOf(FromText);

    private DateOnly? To => DayOf(ToText);

    private bool IsFiltered => Question.Filter != new HistoryFilter();

    private string Kind => Known(Subject) ?? "thing";

    private IReadOnlyList<FilterPart> Parts =>
    [
        Part("What", [.. (Answer?.Actions ?? []).Select(action => (action, ActionNames.Show(action)))], Known(Action), action => Urls.History(action, Subject, SubjectId, 1, Who, State, From, To)),
        Part("To", [.. Subjects.Select(subject => (subject, "a " + subject))], Known(Subject), subject => Urls.History(Action, subject, null, 1, Who, State, From, To)),
        Part("Who", [.. (Answer?.People ?? []).Select(who => (who, who))], Known(Who), who => Urls.History(Action, Subject, SubjectId, 1, who, State, From, To)),
        Part("State", [.. States.Select(state => (state.Name, state.Text))], Known(State), state => Urls.History(Action, Subject, SubjectId, 1, Who, state, From, To)),
    ];

    protected override async Task OnParametersSetAsync()
    {
        if (Answer?.Question != Question)
            await AskAsync();
    }

    private async Task AskAsync() => Answer = await Query.AskAsync(Question);

    private void SetPeriod((DateOnly? From, DateOnly? To) period) =>
        Navigation.NavigateTo(Urls.History(Action, Subject, SubjectId, 1, Who, State, period.From, period.To));

    private async Task TurnAsync(HistoryEntry entry)
    {
        await (entry.UndoneAt is null ? Acting.UndoAsync(entry.Id) : Acting.RedoAsync(entry.Id));
        await AskAsync();
    }

    /// <summary>A menu in which one value or none is set.</summary>
    private static FilterPart Part(string name, IReadOnlyList<(string Name, string Text)> values, string? set, Func<string?, string> address)
    {
        IReadOnlyList<FilterOption> options = [.. values.Select(value => new FilterOption(value.Text, address(value.Name == set ? null : value.Name), value.Name == set))];
        return new(name, [.. options.Where(option => option.IsSet)], (_, _) => Task.FromResult<IReadOnlyList<FilterOption>>([.. options.Where(option => !option.IsSet)]));
    }

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Known(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
