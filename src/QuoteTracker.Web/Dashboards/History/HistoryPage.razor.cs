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

    [SupplyParameterFromQuery(Name = "page")]
    private int? Page { get; set; }

    /// <summary>Kept from prerendering, so that the database is asked once.</summary>
    [PersistentState]
    public HistoryAnswer? Answer { get; set; }

    [Inject]
    private HistoryQuery Query { get; set; } = null!;

    [Inject]
    private Store.Hand.History Acts { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    private HistoryQuestion Question => new(
        new HistoryFilter(Known(Action), Known(Subject), SubjectId, States.Where(s => s.Name == State).Select(s => (bool?)s.IsUndone).FirstOrDefault(), Known(Who)),
        Math.Clamp(Page ?? 1, 1, 1_000_000));

    private bool IsFiltered => Question.Filter != new HistoryFilter();

    private string Kind => Known(Subject) ?? "thing";

    private IReadOnlyList<FilterPart> Parts =>
    [
        Part("What", [.. (Answer?.Actions ?? []).Select(action => (action, ActionNames.Show(action)))], Known(Action), action => Urls.History(action, Subject, SubjectId, 1, Who, State)),
        Part("To", [.. Subjects.Select(subject => (subject, "a " + subject))], Known(Subject), subject => Urls.History(Action, subject, null, 1, Who, State)),
        Part("Who", [.. (Answer?.People ?? []).Select(who => (who, who))], Known(Who), who => Urls.History(Action, Subject, SubjectId, 1, who, State)),
        Part("State", [.. States.Select(state => (state.Name, state.Text))], Known(State), state => Urls.History(Action, Subject, SubjectId, 1, Who, state)),
    ];

    protected override async Task OnParametersSetAsync()
    {
        if (Answer?.Question != Question)
            await AskAsync();
    }

    private async Task AskAsync() => Answer = await Query.AskAsync(Question);

    private async Task TurnAsync(HistoryEntry entry)
    {
        await Acting.DoAsync(() => entry.UndoneAt is null ? Acts.UndoAsync(entry.Id) : Acts.RedoAsync(entry.Id));
        await AskAsync();
    }

    /// <summary>A menu in which one value or none is set.</summary>
    private static FilterPart Part(string name, IReadOnlyList<(string Name, string Text)> values, string? set, Func<string?, string> address)
    {
        IReadOnlyList<FilterOption> options = [.. values.Select(value => new FilterOption(value.Text, address(value.Name == set ? null : value.Name), value.Name == set))];
        return new(name, [.. options.Where(option => option.IsSet)], (_, _) => Task.FromResult<IReadOnlyList<FilterOption>>([.. options.Where(option => !option.IsSet)]));
    }

    private static string? Known(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
