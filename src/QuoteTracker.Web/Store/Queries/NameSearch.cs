using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Queries;

/// <summary>Finds rows by parts of their names, regardless of case and accents.</summary>
public static class NameSearch
{
    /// <summary>Themes whose name or terms hold every typed word.</summary>
    public static IQueryable<Theme> Named(this IQueryable<Theme> themes, string typed)
    {
        foreach (var word in Words(typed))
            themes = themes.Where(t => t.FoldedName.Contains(word) || t.Terms.Any(term => !term.IsExcluded && term.Key.Contains(word)));
        return themes;
    }

    /// <summary>Tags whose name holds every typed word.</summary>
    public static IQueryable<Tag> Named(this IQueryable<Tag> tags, string typed)
    {
        foreach (var word in Words(typed))
            tags = tags.Where(t => t.FoldedName.Contains(word));
        return tags;
    }

    /// <summary>Documents whose title holds every typed word; the last one may be unfinished.</summary>
    public static IQueryable<Document> Titled(this IQueryable<Document> documents, string typed, QuoteTrackerContext context)
    {
        foreach (var word in SearchWords.Split(typed))
        {
            var found = context.Database.SqlQuery<long>($"SELECT rowid AS Value FROM DocumentSearch WHERE DocumentSearch MATCH {"{Title} : " + word.Match}");
            documents = documents.Where(d => found.Contains(d.Id));
        }

        return documents;
    }

    private static string[] Words(string typed) => Folding.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
