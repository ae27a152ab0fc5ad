using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Themes;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>The key terms of the stored collection, as themes are made of them. The order in which documents came does not matter.</summary>
/// <param name="Terms">Every term once, with the form that is written most.</param>
/// <param name="Documents">Number of documents that were read.</param>
/// <param name="Said">For each thing that their quotes say, however often it is said, the keys of the terms in and near it: a line that keeps coming back is one statement, not a theme.</param>
internal sealed record CollectionTerms(IReadOnlyList<TermCount> Terms, int Documents, IReadOnlyList<IReadOnlyCollection<string>> Said)
{
    /// <summary>More documents than this tell nothing new about what a collection is about.</summary>
    private const int MostDocuments = 10_000;

    /// <summary>Reads all documents, or of a large collection those whose content hashes come first: a fair sample that every arrival order shares.</summary>
    public static async Task<CollectionTerms> ReadAsync(QuoteTrackerContext context, CancellationToken stop)
    {
        var sample = context.Documents.OrderBy(d => d.ContentHash).Take(MostDocuments).Select(d => d.Id);
        var written = await context.DocumentTerms.Where(t => sample.Contains(t.DocumentId)).GroupBy(t => new { t.Key, t.Text })
            .Select(g => new Written(g.Key.Key, g.Key.Text, g.Sum(t => t.Count), g.Count())).ToListAsync(stop);
        var quotes = await context.Quotes.Where(q => sample.Contains(q.DocumentId)).OrderBy(q => q.Id)
            .Select(q => new { Statement = q.StatementId ?? -q.Id, Keys = q.Terms.Select(t => t.Key).ToList() }).ToListAsync(stop);
        var said = quotes.GroupBy(q => q.Statement).Select(g => g.SelectMany(q => q.Keys).ToHashSet(StringComparer.Ordinal));
        return new([.. written.GroupBy(w => w.Key, StringComparer.Ordinal).Select(Count)], await sample.CountAsync(stop), [.. said]);
    }

    private static TermCount Count(IGrouping<string, Written> ways)
    {
        var most = ways.OrderByDescending(w => w.Occurrences).ThenBy(w => w.Text, StringComparer.Ordinal).First();
        return new(ways.Key, most.Text, ways.Sum(w => w.Occurrences), ways.Sum(w => w.Documents));
    }

    private sealed record Written(string Key, string Text, int Occurrences, int Documents);
}
