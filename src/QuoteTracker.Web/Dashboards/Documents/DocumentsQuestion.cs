using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>What the Documents page asks.</summary>
/// <param name="Search">Words in titles and texts; null for all.</param>
/// <param name="Source">One outlet; null for all.</param>
/// <param name="Dated">Whether the year is known.</param>
/// <param name="Sort">The order.</param>
/// <param name="Page">From 1.</param>
public sealed record DocumentsQuestion(string? Search, string? Source, DateState Dated, DocumentSort Sort, int Page)
{
    public bool IsFiltered => Search is not null || Source is not null || Dated != DateState.Any;
}
