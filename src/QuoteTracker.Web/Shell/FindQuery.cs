using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Shell;

/// <summary>Finds pages, speakers, themes, statements and documents by what was typed; the id of a choice is its address.</summary>
public sealed class FindQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    private const int MostOfEach = 6;

    public async Task<IReadOnlyList<Choice>> AskAsync(string typed, CancellationToken cancellation = default)
    {
        var pages = Pages.Where(p => Likeness.Holds(p.Text, typed)).ToList();
        if (typed.Trim().Length < 2)
            return pages;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return
        [
            .. await SpeakersAsync(context, typed, cancellation),
            .. await ThemesAsync(context, typed, cancellation),
            .. await StatementsAsync(context, typed, cancellation),
            .. await DocumentsAsync(context, typed, cancellation),
            .. pages,
            new(Urls.Quotes(new QuoteFilter { Text = typed.Trim() }), $"Quotes with “{typed.Trim()}”", "search"),
        ];
    }

    private static IReadOnlyList<Choice> Pages { get; } =
    [
        new(Urls.Overview(), "Overview", "page"), new(Urls.Quotes(), "Quotes", "page"), new(Urls.Speakers(), "Speakers", "page"),
        new(Urls.Themes(), "Themes", "page"), new(Urls.Statements(), "Statements", "page"), new(Urls.Documents(), "Documents", "page"),
        new(Urls.Compare(), "Compare", "page"), new(Urls.Review(), "Review", "page"), new(Urls.Tags(), "Tags", "page"),
        new(Urls.Import(), "Import", "page"), new(Urls.History(), "History", "page"), new(Urls.Settings(), "Settings", "page"),
    ];

    private static async Task<IEnumerable<Choice>> SpeakersAsync(QuoteTrackerContext context, string typed, CancellationToken cancellation) =>
        (await new SpeakerSearch(context).FindAsync(typed, MostOfEach * 2, cancellation)).Where(s => s.Quotes > 0).Take(MostOfEach)
        .Select(s => new Choice(Urls.Speaker(s.Id), s.Name, "speaker", s.Color, Why: s.Why));

    private static async Task<IEnumerable<Choice>> ThemesAsync(QuoteTrackerContext context, string typed, CancellationToken cancellation) =>
        (await context.Themes.Where(t => !t.IsHidden).Named(typed).OrderBy(t => t.Name).Take(MostOfEach).Select(t => new { t.Id, t.Name }).ToListAsync(cancellation))
        .Select(t => new Choice(Urls.Theme(t.Id), t.Name, "theme"));

    private static async Task<IEnumerable<Choice>> StatementsAsync(QuoteTrackerContext context, string typed, CancellationToken cancellation)
    {
        var selected = await context.Ledger.SelectAsync(context, new QuoteFilter { Text = typed, Recurring = true }, cancellation);
        var most = selected.MostReported(MostOfEach);
        var found = await context.Statements.Where(s => most.Contains(s.Id)).OrderByDescending(s => s.Reports).ThenBy(s => s.Id)
            .Select(s => new { s.Id, s.Text }).ToListAsync(cancellation);
        return found.Select(s => new Choice(Urls.Statement(s.Id), s.Text, "statement"));
    }

    private static async Task<IEnumerable<Choice>> DocumentsAsync(QuoteTrackerContext context, string typed, CancellationToken cancellation) =>
        (await context.Documents.Titled(typed, context).OrderByDescending(d => d.FirstDay).Take(MostOfEach)
            .Select(d => new { d.Id, d.Title, d.Origin }).ToListAsync(cancellation))
        .Select(d => new Choice(Urls.Document(d.Id), d.Title ?? d.Origin, "document"));
}
