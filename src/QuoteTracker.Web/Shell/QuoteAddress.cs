using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Shell;

/// <summary>What an address asks for: which quotes, in which order, which page of them (from 1), counted as what. Pages take it as a cascading parameter.</summary>
public sealed record QuoteAddress(QuoteFilter Filter, QuoteSort Sort, int Page, CountUnit Unit = CountUnit.Utterances)
{
    /// <summary>The address that asks for everything.</summary>
    public static QuoteAddress Start { get; } = new(QuoteFilter.All, QuoteSort.Newest, 1);

    /// <summary>True when something narrows the quotes.</summary>
    public bool IsFiltered => (Start with { Filter = Filter }).ToQueryString().Length > 0;

    /// <summary>Reads an address or the query part of one; what cannot be read counts as not given.</summary>
    public static QuoteAddress Parse(string address) => QuoteFilterAddress.Parse(address);

    /// <summary>The query part with its question mark; empty when it asks for everything. The same question always gives the same string.</summary>
    public string ToQueryString() => QuoteFilterAddress.Build(this);
}
