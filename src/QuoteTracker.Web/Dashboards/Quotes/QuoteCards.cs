using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>Loads quotes as cards show them.</summary>
public static class QuoteCards
{
    /// <summary>The cards of these quotes, in this order; rejected quotes are left out.</summary>
    public static Task<IReadOnlyList<QuoteCardContent>> LoadAsync(QuoteTrackerContext context, IReadOnlyList<long> ids, CancellationToken cancellation = default) =>
        LoadAsync(context, context.Quotes, ids, cancellation);

    /// <summary>The cards of these quotes, in this order; rejected quotes too.</summary>
    public static Task<IReadOnlyList<QuoteCardContent>> LoadWithRejectedAsync(QuoteTrackerContext context, IReadOnlyList<long> ids, CancellationToken cancellation = default) =>
        LoadAsync(context, context.Quotes.IgnoreQueryFilters([QuoteTrackerContext.Rejected]), ids, cancellation);

    private static async Task<IReadOnlyList<QuoteCardContent>> LoadAsync(QuoteTrackerContext context, IQueryable<Quote> quotes, IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        var rows = await RowsAsync(context, quotes.Where(q => ids.Contains(q.Id)), cancellation);
        var tags = await TagsAsync(context, ids, cancellation);
        var themes = await ThemesAsync(context, ids, cancellation);
        var roles = await RolesAtDate.LoadAsync(context, [.. rows.Where(r => r.Speaker is not null).Select(r => r.Speaker!.Value).Distinct()], cancellation);
        var cards = rows.ToDictionary(row => row.Id, row => row.Card with
        {
            Role = row.Speaker is { } speaker ? roles.Of(speaker, row.FirstDay) : null,
            Speaker = row.Speaker is { } known ? row.NameBeside(roles.Of(known, row.FirstDay)) : null,
            Tags = [.. tags[row.Id]],
            Themes = [.. themes[row.Id]],
        });
        return [.. ids.Where(cards.ContainsKey).Select(id => cards[id])];
    }

    private static async Task<List<Row>> RowsAsync(QuoteTrackerContext context, IQueryable<Quote> quotes, CancellationToken cancellation)
    {
        var threshold = context.ReviewThreshold;
        var rows = await quotes.Select(q => new
        {
            q.Id,
            q.Text,
            q.DocumentId,
            q.Kind,
            Fragments = q.Fragments.Count,
            q.SpeakerId,
            Speaker = q.Speaker!.Label,
            q.Speaker.Name,
            q.Speaker.Distinction,
            Color = (int?)q.Speaker.Color,
            q.FirstDay,
            q.Document!.Year,
            q.Document.Month,
            q.Document.Day,
            q.Document.Source,
            q.Document.Title,
            q.Document.Origin,
            q.StatementId,
            Reports = (int?)q.Statement!.Reports,
            Utterances = (int?)q.Statement.Utterances,
            q.Confidence,
            q.Reason,
            q.ReviewedAt,
        }).ToListAsync(cancellation);
        return rows.ConvertAll(q => new Row(q.Id, q.SpeakerId, q.Name, q.Distinction, q.FirstDay, new QuoteCardContent
        {
            Id = q.Id,
            Text = q.Text,
            Address = Urls.DocumentQuote(q.DocumentId, q.Id),
            Speaker = q.Speaker,
            SpeakerAddress = q.SpeakerId is { } speaker ? Urls.Speaker(speaker) : null,
            Color = q.Color ?? 0,
            Year = q.Year,
            Month = q.Month,
            Day = q.Day,
            Source = q.Source,
            DocumentTitle = q.Title ?? q.Origin,
            Form = KindNames.OfCard(q.Kind, q.Fragments),
            Said = Said(q.Utterances, q.Reports),
            StatementAddress = q.StatementId is { } statement ? Urls.Statement(statement) : null,
            IsUnsure = q.ReviewedAt is null && (q.SpeakerId is null || q.Confidence < threshold),
            Confidence = q.Confidence,
            Reason = q.Reason,
            IsReviewed = q.ReviewedAt is not null,
        }));
    }

    private static async Task<ILookup<long, Chip>> TagsAsync(QuoteTrackerContext context, IReadOnlyList<long> ids, CancellationToken cancellation) =>
        (await context.QuoteTags.Where(t => ids.Contains(t.QuoteId)).OrderBy(t => t.Tag!.Name)
            .Select(t => new { t.QuoteId, t.TagId, t.Tag!.Name, t.Tag.Color }).ToListAsync(cancellation))
        .ToLookup(t => t.QuoteId, t => new Chip(t.TagId, t.Name, Urls.Quotes(new QuoteFilter { Tags = [t.TagId] }), t.Color));

    private static async Task<ILookup<long, Chip>> ThemesAsync(QuoteTrackerContext context, IReadOnlyList<long> ids, CancellationToken cancellation) =>
        (await context.QuoteThemes.Where(t => ids.Contains(t.QuoteId) && !t.Theme!.IsHidden).OrderByDescending(t => t.InOwnWords).ThenBy(t => t.Theme!.Name)
            .Select(t => new { t.QuoteId, t.ThemeId, t.Theme!.Name }).ToListAsync(cancellation))
        .ToLookup(t => t.QuoteId, t => new Chip(t.ThemeId, t.Name, Urls.Theme(t.ThemeId)));

    private static string? Said(int? utterances, int? reports) =>
        utterances >= 2 ? $"said {Numbers.Show(utterances.Value)} times"
        : reports >= 2 ? $"in {Numbers.Show(reports.Value)} reports"
        : null;

    private sealed record Row(long Id, long? Speaker, string? Name, string? Distinction, DateOnly? FirstDay, QuoteCardContent Card)
    {
        /// <summary>The name, with what tells it from a namesake unless the role beside it says the same.</summary>
        public string? NameBeside(string? role) => Distinction is not null && role is not null && role.StartsWith(Distinction, StringComparison.OrdinalIgnoreCase) ? Name : Card.Speaker;
    }
}
