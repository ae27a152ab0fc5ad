using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>The wordings of a statement, each against the one that stands above the page: words added and dropped.</summary>
public sealed partial class WordingTable
{
    [Parameter, EditorRequired]
    public required StatementAnswer Answer { get; set; }

    /// <summary>Quotes that an address can name; a wording with more opens the whole statement.</summary>
    private const int MostNamed = 500;

    private string QuotesOf(StatementVariant variant, QuoteSort sort = QuoteSort.Newest) =>
        Urls.Quotes(variant.Quotes.Count > MostNamed ? new QuoteFilter { Statement = Answer.Id } : new QuoteFilter { Quotes = variant.Quotes }, sort);
}
