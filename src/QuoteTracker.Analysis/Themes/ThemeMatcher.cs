using System.Collections.Frozen;

namespace QuoteTracker.Analysis.Themes;

/// <summary>Finds the themes of a quote by the key terms in its words and near them. Immutable; made once for a set of themes.</summary>
public sealed class ThemeMatcher
{
    /// <summary>A term near a quote says less about it than one of its own words.</summary>
    private const double ContextWeight = 0.5;

    private readonly FrozenDictionary<string, (long Theme, double Weight)[]> _themes;

    /// <summary>Takes the terms of each theme: id of the theme, key of the term, weight of the term (any scale, greater than zero; 1 for terms added by hand).</summary>
    public ThemeMatcher(IEnumerable<(long ThemeId, string TermKey, double Weight)> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        _themes = terms.GroupBy(term => term.TermKey, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(term => (term.ThemeId, term.Weight)).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The themes of a quote, best first (by score, then by id). Terms that no theme has are ignored; the order of the keys does not matter.</summary>
    /// <param name="ownKeys">Keys of the terms in the quote's own words.</param>
    /// <param name="contextKeys">Keys of the terms near it.</param>
    public IReadOnlyList<ThemeMatch> Match(IEnumerable<string> ownKeys, IEnumerable<string> contextKeys)
    {
        ArgumentNullException.ThrowIfNull(ownKeys);
        ArgumentNullException.ThrowIfNull(contextKeys);
        var own = new HashSet<string>(ownKeys, StringComparer.Ordinal);
        var all = own.Select(key => (Key: key, Own: true))
            .Concat(contextKeys.Distinct(StringComparer.Ordinal).Where(key => !own.Contains(key)).Select(key => (Key: key, Own: false)));
        return [.. all.SelectMany(term => Evidence(term.Key, term.Own))
            .GroupBy(found => found.Theme)
            .Select(Sum)
            .OrderByDescending(match => match.Score).ThenBy(match => match.ThemeId)];
    }

    private IEnumerable<(long Theme, string Key, bool Own, double Weight)> Evidence(string key, bool own) =>
        _themes.TryGetValue(key, out var themes) ? themes.Select(theme => (theme.Theme, key, own, theme.Weight * (own ? 1 : ContextWeight))) : [];

    private static ThemeMatch Sum(IGrouping<long, (long Theme, string Key, bool Own, double Weight)> found)
    {
        var best = found.OrderByDescending(term => term.Weight).ThenBy(term => term.Key, StringComparer.Ordinal).First();
        return new ThemeMatch(found.Key, best.Key, found.Any(term => term.Own), Math.Round(found.Sum(term => term.Weight), 6));
    }
}
