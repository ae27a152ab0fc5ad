using System.Globalization;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>The life of one statement: when it was said by whom, in which words, who took it up, where it stands.</summary>
public sealed partial class StatementPage : IDisposable
{
    private IDisposable? _keys;
    private StatementLanes? _lanes;
    private bool _isAsked;
    private bool _isMerging;

    [Parameter]
    public long Id { get; set; }

    [CascadingParameter]
    public required QuoteAddress Address { get; set; }

    /// <summary>Kept from prerendering, so that the database is asked once.</summary>
    [PersistentState]
    public StatementAnswer? Answer { get; set; }

    [Inject]
    private StatementQuery Query { get; set; } = null!;

    [Inject]
    private StatementChoicesQuery Others { get; set; } = null!;

    [Inject]
    private StatementShaping Shaping { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    [Inject]
    private Keyboard Keyboard { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string UndatedAddress => Urls.Quotes(new QuoteFilter { Statement = Answer!.Id, Dated = DateState.Undated });

    private string? UndatedNote => Answer is { Undated: > 0 } answer
        ? $"Apart, because its year is not stated: {Numbers.Count(answer.Undated, "quote", "quotes")}"
        : null;

    protected override void OnInitialized() => _keys = Keyboard.Bind("Statement", () => Answer is not { } answer ? [] :
    [
        .. answer.ByHand ? Array.Empty<KeyBinding>() : [new("c", "these quotes belong together", ConfirmAsync)],
        new("m", "merge with another statement", () => InvokeAsync(() =>
        {
            OpenMerge();
            StateHasChanged();
        })),
    ]);

    protected override async Task OnParametersSetAsync()
    {
        if (Answer?.Asked != new StatementQuestion(Id, Address.Page))
            await AskAsync();
        else
            Lay();
    }

    public void Dispose() => _keys?.Dispose();

    private async Task AskAsync()
    {
        Answer = await Query.AskAsync(new(Id, Address.Page));
        _isAsked = true;
        if (Answer is not null && Answer.Id != Id)
            Navigation.NavigateTo(Urls.Statement(Answer.Id), replace: true);
        Lay();
    }

    private void Lay() => _lanes = Answer is { } answer ? StatementLanes.Of(answer) : null;

    private void OpenMerge() => _isMerging = true;

    private void Close() => _isMerging = false;

    private Task<Acted?> ConfirmAsync() => Acting.DoAsync(() => Shaping.ConfirmAsync(Id));

    private Task<Acted?> DetachAsync(long quote) => Acting.DoAsync(() => Shaping.DetachAsync([quote]));

    private Task<Acted?> KeepApartAsync(long other) => Acting.DoAsync(() => Shaping.NotTheSameAsync(Id, other));

    private Task<Acted?> MergeAsync(long other) => Acting.DoAsync(() => Shaping.MergeAsync(other, Id));

    /// <summary>The wording that is reported more stays the heading.</summary>
    private Task<Acted?> JoinAsync(SamePoint point) =>
        Acting.DoAsync(() => point.Reports > Answer!.Reports ? Shaping.MergeAsync(Id, point.Statement) : Shaping.MergeAsync(point.Statement, Id));

    private Task<Acted?> PickAsync(Choice choice)
    {
        Close();
        return MergeAsync(long.Parse(choice.Id, CultureInfo.InvariantCulture));
    }

    private Task<IReadOnlyList<Choice>> FindOthersAsync(string typed, CancellationToken stop) => Others.AskAsync(Id, typed, stop);

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 59), "…");
}
