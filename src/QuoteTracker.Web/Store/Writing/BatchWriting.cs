using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Themes;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Identity;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Stores the documents of one transaction, one after another; what it has read for one it knows for the next.</summary>
internal sealed class BatchWriting(PreparedSql sql, ThemeMatcher themes, SpeakerDecisions decisions, WritingMemory memory, DateTime now)
{
    private readonly StoredSpeakers _speakers = new(sql);
    private readonly StatementJoining _statements = new(sql, memory);
    private readonly ReprintFinding _reprints = new(sql, memory);

    /// <summary>What the documents bring of names.</summary>
    public ArrivedNames Arrived { get; } = new();

    /// <summary>The documents that were stored.</summary>
    public List<long> Stored { get; } = [];

    /// <summary>The statements to be numbered and counted anew.</summary>
    public IReadOnlyCollection<long> Joined => _statements.Joined;

    /// <summary>The roles that the documents show.</summary>
    public HashSet<long> Sighted { get; } = [];

    public WriteOutcome Write(DocumentAnalysis analysis, DocumentArrival arrival)
    {
        var hash = DocumentRows.Hash(analysis.Source.Text);
        if (sql.Ask("""SELECT "Id" FROM "Documents" WHERE "ContentHash" = @p0""", hash) is long there)
            return new WriteOutcome.AlreadyThere(there);
        var document = DocumentRows.Document(analysis, arrival, hash, now);
        var speakers = new SpeakerResolver(sql, _speakers, decisions, document, Arrived).Resolve(analysis);
        document.Quotes.AddRange(analysis.Quotes.Select(found => Quote(found, document, analysis, speakers)));
        document.ReprintOfId = _reprints.Find(document, _statements.Join(document.Quotes));
        DocumentInserting.Insert(sql, document);
        var roles = Attribution.SightedRoles(analysis, speakers, decisions).Select(role => role.Id).ToList();
        sql.InsertAll(roles.Select(role => new RoleSighting { RoleId = role, DocumentId = document.Id }));
        Sighted.UnionWith(roles);
        Arrived.Open.UnionWith(document.Quotes.Select(quote => quote.NamedAs).OfType<string>().Select(name => (document.Id, name)));
        Stored.Add(document.Id);
        return new WriteOutcome.Stored(document.Id);
    }

    private Quote Quote(Analysis.Quotes.AttributedQuote found, Document document, DocumentAnalysis analysis, IReadOnlyList<Speaker?> speakers)
    {
        var quote = QuoteRows.Quote(found, analysis);
        quote.FirstDay = document.FirstDay;
        Attribution.Set(quote, found, analysis.People, speakers);
        quote.Themes.AddRange(ThemeAssigning.ThemesOf(themes, quote.Terms));
        return quote;
    }
}
