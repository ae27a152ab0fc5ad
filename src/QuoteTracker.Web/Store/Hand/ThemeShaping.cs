using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>What people make of the themes that the program found. A theme that a person touched is theirs: finding themes anew keeps it.</summary>
public sealed class ThemeShaping(HandWork work)
{
    private const string Gone = "That theme is no longer there: it was merged or found anew.";

    /// <summary>Renames a theme.</summary>
    public Task<Acted> RenameAsync(long id, string name, CancellationToken stop = default) => EditAsync("rename-theme", id, theme =>
    {
        var clean = name.Trim();
        if (clean.Length == 0)
            return HandOutcome.Cannot("A theme needs a name.");
        var before = theme.Name;
        (theme.Name, theme.FoldedName) = (clean, Folding.Fold(clean));
        return HandOutcome.Did("theme", id, $"Renamed the theme “{before}” to “{clean}”");
    }, stop);

    /// <summary>Hides a theme from lists and charts, or shows it again.</summary>
    public Task<Acted> HideAsync(long id, bool isHidden, CancellationToken stop = default) => EditAsync("hide-theme", id, theme =>
    {
        theme.IsHidden = isHidden;
        return HandOutcome.Did("theme", id, $"{(isHidden ? "Hid" : "Showed")} the theme “{theme.Name}”");
    }, stop);

    /// <summary>Makes a theme of terms, given as people write them.</summary>
    public Task<Acted> CreateAsync(string name, IReadOnlyList<string> terms, CancellationToken stop = default) => work.DoAsync("create-theme", context =>
    {
        var clean = name.Trim();
        var keys = terms.Select(t => t.Trim()).Where(t => t.Length > 0).DistinctBy(TermKeys.KeyOf).ToList();
        if (clean.Length == 0 || keys.Count == 0)
            return Task.FromResult(HandOutcome.Cannot(clean.Length == 0 ? "A theme needs a name." : "A theme needs at least one term."));
        var theme = new Theme { Name = clean, FoldedName = Folding.Fold(clean), ByHand = true };
        theme.Terms.AddRange(keys.Select(t => new ThemeTerm { Key = TermKeys.KeyOf(t), Text = t, ByHand = true }));
        context.Themes.Add(theme);
        return Task.FromResult(HandOutcome.Did("theme", () => theme.Id, $"Made the theme “{clean}”"));
    }, stop);

    /// <summary>Adds a term, or takes back that it was taken out.</summary>
    public Task<Acted> AddTermAsync(long id, string term, CancellationToken stop = default) => EditAsync("add-term", id, theme =>
    {
        var clean = term.Trim();
        if (TermKeys.KeyOf(clean) is not { Length: > 0 } key)
            return HandOutcome.Cannot("A term needs a word.");
        if (theme.Terms.Find(t => t.Key == key) is { } known)
        {
            if (!known.IsExcluded)
                return HandOutcome.Cannot($"“{theme.Name}” has the term “{known.Text}” already.");
            (known.IsExcluded, known.ByHand) = (false, true);
        }
        else
        {
            theme.Terms.Add(new ThemeTerm { Key = key, Text = clean, ByHand = true });
        }

        return HandOutcome.Did("theme", id, $"Added the term “{clean}” to “{theme.Name}”");
    }, stop);

    /// <summary>Takes a term out; finding themes anew leaves it out.</summary>
    public Task<Acted> ExcludeTermAsync(long id, long termId, CancellationToken stop = default) => EditAsync("exclude-term", id, theme =>
    {
        if (theme.Terms.Find(t => t.Id == termId) is not { } term)
            return HandOutcome.Cannot("That term is no longer there.");
        (term.IsExcluded, term.ByHand) = (true, true);
        return HandOutcome.Did("theme", id, $"Took the term “{term.Text}” out of “{theme.Name}”");
    }, stop);

    /// <summary>Makes one theme of two: the terms of <paramref name="from"/> go to <paramref name="into"/>.</summary>
    public Task<Acted> MergeAsync(long from, long into, CancellationToken stop = default) => work.DoAsync("merge-themes", async context =>
    {
        var themes = await context.Themes.Include(t => t.Terms).Where(t => t.Id == from || t.Id == into).ToDictionaryAsync(t => t.Id, stop);
        if (from == into || themes.Count != 2)
            return HandOutcome.Cannot("Choose two different themes that are still there.");
        var (gone, kept) = (themes[from], themes[into]);
        var have = kept.Terms.Select(t => t.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var term in gone.Terms.ToList().Where(t => have.Add(t.Key)))
            term.ThemeId = into;
        (gone.MergedIntoId, gone.ByHand, kept.ByHand) = (into, true, true);
        return HandOutcome.Did("theme", into, $"Merged the theme “{gone.Name}” into “{kept.Name}”");
    }, stop);

    /// <summary>Makes a new theme of some of a theme's terms; at least one stays.</summary>
    public Task<Acted> SplitAsync(long id, string name, IReadOnlyCollection<long> termIds, CancellationToken stop = default) => work.DoAsync("split-theme", async context =>
    {
        var theme = await context.Themes.Include(t => t.Terms).SingleOrDefaultAsync(t => t.Id == id, stop);
        var clean = name.Trim();
        var moved = theme?.Terms.Where(t => !t.IsExcluded && termIds.Contains(t.Id)).ToList() ?? [];
        if (theme is null || clean.Length == 0)
            return HandOutcome.Cannot(theme is null ? Gone : "A theme needs a name.");
        if (moved.Count == 0 || moved.Count == theme.Terms.Count(t => !t.IsExcluded))
            return HandOutcome.Cannot("Choose some of the terms, not all: those that stay are the theme.");
        var made = new Theme { Name = clean, FoldedName = Folding.Fold(clean), ByHand = true };
        context.Themes.Add(made);
        foreach (var term in moved)
            (term.Theme, term.ByHand) = (made, true);
        theme.ByHand = true;
        return HandOutcome.Did("theme", () => made.Id, $"Split “{clean}” off the theme “{theme.Name}”");
    }, stop);

    private Task<Acted> EditAsync(string action, long id, Func<Theme, HandOutcome> edit, CancellationToken stop) => work.DoAsync(action, async context =>
    {
        var theme = await context.Themes.Include(t => t.Terms).SingleOrDefaultAsync(t => t.Id == id, stop);
        if (theme is null)
            return HandOutcome.Cannot(Gone);
        var outcome = edit(theme);
        theme.ByHand |= outcome.IsDone;
        return outcome;
    }, stop);
}
