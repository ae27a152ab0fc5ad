using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>The names of everything that a filter has set, and the saved views.</summary>
public sealed record FilterNames(
    IReadOnlyList<FilterChoice> Speakers,
    IReadOnlyList<FilterChoice> Themes,
    IReadOnlyList<FilterChoice> Tags,
    string? Statement,
    string? Document,
    string? Term,
    IReadOnlyList<SavedLink> Views);
