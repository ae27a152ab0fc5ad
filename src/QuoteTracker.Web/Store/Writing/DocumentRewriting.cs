using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Analysis.Themes;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Identity;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Puts a new analysis of one stored document in the place of the old one, inside a transaction; what people did stays.</summary>
internal sealed class DocumentRewriting(QuoteTrackerContext context, Document document, DocumentAnalysis analysis)
{
    public async Task RewriteAsync(CancellationToken cancellation)
    {
        var stored = await StoredQuotesAsync(cancellation);
        var sighted = await SightedRolesAsync(cancellation);
        var left = stored.Select(quote => quote.Quote.StatementId).OfType<long>().ToHashSet();
        var pairing = QuotePairing.Of(stored, analysis.Quotes);
        await ClearAsync(pairing, cancellation);
        DocumentRows.Fill(document, analysis);
        var decisions = await SpeakerDecisions.ReadAsync(context, cancellation);
        var arrived = new ArrivedNames();
        var earlier = pairing.EarlierSpeakers();
        using var sql = new PreparedSql(context);
        var speakers = new SpeakerResolver(sql, new StoredSpeakers(sql), decisions, document, arrived, earlier).Resolve(analysis);
        var quotes = await RewriteQuotesAsync(pairing, speakers, cancellation);
        var sightings = Attribution.SightedRoles(analysis, await SightedAsync(speakers, pairing.GivenSpeakers(), sighted, cancellation), decisions);
        sql.InsertAll(sightings.Select(role => new RoleSighting { RoleId = role.Id, DocumentId = document.Id }));
        await context.SaveChangesAsync(cancellation);
        await JoinAsync(sql, quotes, left, cancellation);
        document.ReprintOfId = new ReprintFinding(sql, new WritingMemory()).Find(document, []);
        await context.SaveChangesAsync(cancellation);
        await DocumentRefresh.RefreshAsync(context, [document.Id], cancellation);
        await StatementRefresh.RefreshAsync(context, left, cancellation);
        await RoleRefresh.RefreshAsync(context, sighted.Select(role => role.Id), cancellation);
        arrived.Open.UnionWith(analysis.Quotes.Select(quote => quote.Speaker).OfType<int>().Where(person => !earlier.ContainsKey(person)).Select(person => (document.Id, analysis.People[person].Name)));
        await new SpeakerRegrouping(context, sql, new NameMemory(), decisions, arrived).RunAsync(cancellation);
        await new OfficeResolving(context).RunAsync([document.Id], cancellation);
        await SpeakerListings.RefreshAsync(context, cancellation);
    }

    private Task<List<SpeakerRole>> SightedRolesAsync(CancellationToken cancellation) =>
        context.SpeakerRoles.AsNoTracking().Where(r => context.RoleSightings.Any(s => s.RoleId == r.Id && s.DocumentId == document.Id)).ToListAsync(cancellation);

    /// <summary>Whose roles the document shows: those of whom a person gave all that somebody says in it, when the roles went along as in a split, else of whom the names mean.</summary>
    private async Task<IReadOnlyList<Speaker?>> SightedAsync(IReadOnlyList<Speaker?> speakers, IReadOnlyDictionary<int, long> given, List<SpeakerRole> sighted, CancellationToken cancellation)
    {
        var seen = speakers.ToArray();
        foreach (var (person, speaker) in given.OrderBy(pair => pair.Key))
        {
            if (sighted.Exists(known => known.SpeakerId == speaker && analysis.People[person].Roles.Any(role => SpeakerEvidence.IsSame(role, known))))
                seen[person] = await context.Speakers.AsTracking().Include(s => s.Roles).SingleAsync(s => s.Id == speaker, cancellation);
        }

        return seen;
    }

    private async Task<List<StoredQuote>> StoredQuotesAsync(CancellationToken cancellation)
    {
        var quotes = await context.Quotes.IgnoreQueryFilters([QuoteTrackerContext.Rejected]).AsTracking().Include(q => q.Tags)
            .Where(q => q.DocumentId == document.Id).OrderBy(q => q.Id).ToListAsync(cancellation);
        var fragments = (await context.QuoteFragments.Where(f => context.Quotes.IgnoreQueryFilters().Any(q => q.Id == f.QuoteId && q.DocumentId == document.Id))
            .OrderBy(f => f.Ordinal).ToListAsync(cancellation)).ToLookup(f => f.QuoteId, f => new TextSpan(f.Start, f.End));
        return [.. quotes.Select(quote => new StoredQuote(quote, [.. fragments[quote.Id]]))];
    }

    /// <summary>Takes away what follows from the old analysis alone.</summary>
    private async Task ClearAsync(QuotePairing pairing, CancellationToken cancellation)
    {
        var ids = pairing.Same.Select(pair => pair.Stored.Quote.Id).ToList();
        await context.QuoteFragments.Where(f => EF.Parameter(ids).Contains(f.QuoteId)).ExecuteDeleteAsync(cancellation);
        await context.QuoteTerms.IgnoreQueryFilters().Where(t => EF.Parameter(ids).Contains(t.QuoteId)).ExecuteDeleteAsync(cancellation);
        await context.QuoteThemes.IgnoreQueryFilters().Where(t => EF.Parameter(ids).Contains(t.QuoteId)).ExecuteDeleteAsync(cancellation);
        await context.DocumentTerms.Where(t => t.DocumentId == document.Id).ExecuteDeleteAsync(cancellation);
        await context.RoleSightings.Where(s => s.DocumentId == document.Id).ExecuteDeleteAsync(cancellation);
        context.Quotes.RemoveRange(pairing.Gone.Select(quote => quote.Quote));
    }

    private async Task<List<Quote>> RewriteQuotesAsync(QuotePairing pairing, IReadOnlyList<Speaker?> speakers, CancellationToken cancellation)
    {
        var themes = await ThemeAssigning.MatcherAsync(context, cancellation);
        foreach (var (stored, found) in pairing.Same)
        {
            var before = stored.Quote.Text;
            QuoteRows.Fill(stored.Quote, found, analysis);
            Set(stored.Quote, found, speakers, themes);
            if (stored.Quote.Text != before && !stored.Quote.StatementByHand)
                (stored.Quote.StatementId, stored.Quote.InOtherWords, stored.Quote.Utterance) = (null, false, null);
        }

        var made = pairing.New.Select(found => (Quote: QuoteRows.Quote(found, analysis), Found: found)).ToList();
        foreach (var (quote, found) in made)
            Set(quote, found, speakers, themes);
        document.Quotes.AddRange(made.Select(pair => pair.Quote));
        List<Quote> quotes = [.. pairing.Same.Select(pair => pair.Stored.Quote), .. made.Select(pair => pair.Quote), .. pairing.Kept.Select(kept => kept.Quote)];
        foreach (var quote in quotes)
            quote.FirstDay = document.FirstDay;
        return quotes;
    }

    private void Set(Quote quote, AttributedQuote found, IReadOnlyList<Speaker?> speakers, ThemeMatcher themes)
    {
        Attribution.Set(quote, found, analysis.People, speakers);
        quote.Themes.AddRange(ThemeAssigning.ThemesOf(themes, quote.Terms));
    }

    private async Task JoinAsync(PreparedSql sql, List<Quote> quotes, HashSet<long> left, CancellationToken cancellation)
    {
        left.ExceptWith(quotes.Select(quote => quote.StatementId).OfType<long>());
        // A wording that nobody has any more would draw the new one to it.
        await EmptiedRows.RemoveStatementsAsync(context, left, cancellation);
        new StatementJoining(sql, new WritingMemory()).Join(quotes.Where(quote => quote is { StatementId: null, StatementByHand: false }).OrderBy(quote => quote.Start));
        await context.SaveChangesAsync(cancellation);
    }
}
