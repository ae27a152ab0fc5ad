using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Writes a new document with all that hangs on it.</summary>
internal static class DocumentInserting
{
    /// <summary>Sets the ids of the document and of its quotes. Its speakers, statements and roles are there.</summary>
    public static void Insert(PreparedSql sql, Document document)
    {
        sql.Insert(document);
        foreach (var term in document.Terms)
        {
            term.DocumentId = document.Id;
            sql.Insert(term);
        }

        foreach (var quote in document.Quotes)
        {
            quote.DocumentId = document.Id;
            Insert(sql, quote);
        }
    }

    private static void Insert(PreparedSql sql, Quote quote)
    {
        sql.Insert(quote);
        quote.Fragments.ForEach(fragment => fragment.QuoteId = quote.Id);
        quote.Terms.ForEach(term => term.QuoteId = quote.Id);
        quote.Themes.ForEach(theme => theme.QuoteId = quote.Id);
        sql.InsertAll([.. quote.Fragments, .. quote.Terms, .. quote.Themes]);
    }
}
