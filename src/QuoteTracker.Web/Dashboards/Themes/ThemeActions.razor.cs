using System.Globalization;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>What people can make of a theme as a whole: rename, merge, split, hide. Each can be undone.</summary>
public sealed partial class ThemeActions
{
    private readonly HashSet<long> _chosen = [];
    private Act _open;
    private string _name = "";

    private enum Act
    {
        None,
        Rename,
        Merge,
        Split,
    }

    [Parameter, EditorRequired]
    public required ThemeAnswer Theme { get; set; }

    /// <summary>Called after something was changed.</summary>
    [Parameter, EditorRequired]
    public required EventCallback OnActed { get; set; }

    [Inject]
    private ThemeShaping Shaping { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    [Inject]
    private FilterChoicesQuery Choices { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private IReadOnlyList<ThemeTermLine> Kept => [.. Theme.Terms.Where(term => !term.IsExcluded)];

    private void Open(Act act)
    {
        (_open, _name) = (act, act == Act.Rename ? Theme.Name : "");
        _chosen.Clear();
    }

    private void Close() => _open = Act.None;

    private void Toggle(ThemeTermLine term)
    {
        if (!_chosen.Remove(term.Id))
            _chosen.Add(term.Id);
        if (_name.Length == 0 && _chosen.Count == 1)
            _name = term.Text;
    }

    private Task<Acted?> RenameAsync() => DoAsync(() => Shaping.RenameAsync(Theme.Id, _name));

    private Task<Acted?> HideAsync() => DoAsync(() => Shaping.HideAsync(Theme.Id, !Theme.IsHidden));

    private async Task SplitAsync()
    {
        if (await DoAsync(() => Shaping.SplitAsync(Theme.Id, _name, [.. _chosen])) is { SubjectId: { } made })
            Navigation.NavigateTo(Urls.Theme(made));
    }

    private async Task MergeAsync(Choice into)
    {
        var id = long.Parse(into.Id, CultureInfo.InvariantCulture);
        if (await DoAsync(() => Shaping.MergeAsync(Theme.Id, id)) is { IsDone: true })
            Navigation.NavigateTo(Urls.Theme(id));
    }

    private async Task<Acted?> DoAsync(Func<Task<Acted>> act)
    {
        var acted = await Acting.DoAsync(act);
        if (acted is { IsDone: true })
        {
            Close();
            await OnActed.InvokeAsync();
        }

        return acted;
    }

    private async Task<IReadOnlyList<Choice>> FindThemesAsync(string typed, CancellationToken cancellation) =>
    [
        .. (await Choices.ThemesAsync(typed, cancellation)).Where(theme => theme.Id != Theme.Id)
            .Select(theme => new Choice(theme.Id.ToString(CultureInfo.InvariantCulture), theme.Name, Numbers.Count(theme.Quotes, "quote", "quotes"))),
    ];
}
