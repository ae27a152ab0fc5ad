using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>The key terms of a theme, the heaviest first; people take terms out, put them back, add their own.</summary>
public sealed partial class ThemeTerms
{
    private string _typed = "";

    [Parameter, EditorRequired]
    public required ThemeAnswer Theme { get; set; }

    /// <summary>Called after a term was added or taken out.</summary>
    [Parameter, EditorRequired]
    public required EventCallback OnActed { get; set; }

    [Inject]
    private ThemeShaping Shaping { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    private async Task AddTypedAsync()
    {
        if (await AddAsync(_typed))
            _typed = "";
    }

    private Task<bool> AddAsync(string term) => DoAsync(() => Shaping.AddTermAsync(Theme.Id, term));

    private Task<bool> TakeOutAsync(ThemeTermLine term) => DoAsync(() => Shaping.ExcludeTermAsync(Theme.Id, term.Id));

    private async Task<bool> DoAsync(Func<Task<Acted>> act)
    {
        if (await Acting.DoAsync(act) is not { IsDone: true })
            return false;
        await OnActed.InvokeAsync();
        return true;
    }
}
