using QuoteTracker.Analysis.Text;
using QuoteTracker.Analysis.Themes;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>
/// Brings stored themes in line with the themes found. A theme that a person shaped keeps its name, its terms and whether it is shown; it gains
/// terms that are found together with those that the program gave it, never one that was taken out. Its terms make no second theme.
/// All other themes become what was found; one that still has most of its terms stays the same theme, so that links to it hold.
/// </summary>
/// <param name="shaped">The themes that people shaped.</param>
/// <param name="free">The themes that nobody touched, in order of their id.</param>
internal sealed class ThemeRenewal(IReadOnlyList<Theme> shaped, IReadOnlyList<Theme> free)
{
    private readonly HashSet<string> _claimed = [.. shaped.SelectMany(KeysOf)];
    private readonly List<Theme> _left = [.. free];
    private readonly List<Theme> _made = [];
    private readonly HashSet<Theme> _changed = [];

    public RenewedThemes Renew(IReadOnlyList<FoundTheme> found)
    {
        foreach (var theme in found)
        {
            if (HeirOf(theme) is { } heir)
                Grow(heir, theme.Terms);
            else if (theme.Terms.Where(t => !_claimed.Contains(t.Key)).ToList() is { Count: > 0 } terms)
                Become(theme, terms);
        }

        return new(_made, [.. _changed], _left);
    }

    /// <summary>The shaped theme that holds at least half of the weight of what was found; one that a person made whole does not grow.</summary>
    private Theme? HeirOf(FoundTheme found)
    {
        var half = found.Terms.Sum(t => t.Score) / 2;
        return shaped.Where(theme => theme.Terms.Exists(t => !t.ByHand && !t.IsExcluded))
            .Select(theme => (theme, Weight: found.Terms.Where(t => KeysOf(theme).Contains(t.Key, StringComparer.Ordinal)).Sum(t => t.Score)))
            .Where(held => held.Weight >= half)
            .OrderByDescending(held => held.Weight).ThenBy(held => held.theme.Id)
            .Select(held => held.theme).FirstOrDefault();
    }

    private void Grow(Theme heir, IReadOnlyList<RankedTerm> terms)
    {
        foreach (var term in terms)
        {
            if (heir.Terms.Find(t => t.Key == term.Key) is { } known)
                known.Score = term.Score;
            else if (_claimed.Add(term.Key))
                Add(heir, term);
        }
    }

    private void Become(FoundTheme found, List<RankedTerm> terms)
    {
        var name = terms.Exists(t => t.Key == found.Key) ? found.Name : Named(terms).Text;
        var theme = TakeSame(terms) ?? Make();
        (theme.Name, theme.FoldedName) = (name, Folding.Fold(name));
        if (theme.Terms.RemoveAll(old => !terms.Exists(t => t.Key == old.Key)) > 0)
            _changed.Add(theme);
        foreach (var term in terms)
        {
            if (theme.Terms.Find(t => t.Key == term.Key) is { } known)
                (known.Text, known.Score) = (term.Text, term.Score);
            else
                Add(theme, term);
        }
    }

    private Theme? TakeSame(List<RankedTerm> terms)
    {
        var best = _left.Select(theme => (theme, Shared: KeysOf(theme).Intersect(terms.Select(t => t.Key)).Count()))
            .Where(known => known.Shared > 0 && known.Shared * 2 >= Math.Min(known.theme.Terms.Count, terms.Count))
            .OrderByDescending(known => known.Shared).ThenBy(known => known.theme.Id).Select(known => known.theme).FirstOrDefault();
        if (best is not null)
            _left.Remove(best);
        return best;
    }

    private Theme Make()
    {
        var theme = new Theme { Name = "", FoldedName = "" };
        _made.Add(theme);
        return theme;
    }

    private void Add(Theme theme, RankedTerm term)
    {
        theme.Terms.Add(new ThemeTerm { Key = term.Key, Text = term.Text, Score = term.Score });
        if (theme.Id > 0)
            _changed.Add(theme);
    }

    private static RankedTerm Named(List<RankedTerm> terms) => terms[Math.Max(0, terms.FindIndex(t => t.Key.Contains(' ', StringComparison.Ordinal)))];

    private static IEnumerable<string> KeysOf(Theme theme) => theme.Terms.Where(t => !t.IsExcluded).Select(t => t.Key);
}
