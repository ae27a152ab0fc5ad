using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Commands.Exporting;

/// <summary>Streams the quotes that a filter shows, in the order of the page, a few hundred at a time.</summary>
internal sealed class ExportQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    private const int Batch = 500;

    public async IAsyncEnumerable<ExportedQuote> ReadAsync(QuoteFilter filter, QuoteSort sort, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var selected = await context.Ledger.SelectAsync(context, filter, cancel);
        var ids = SelectedOrder.Page(selected, sort, 0, selected.Count);
        var roles = new Dictionary<long, List<SpeakerRole>>();
        foreach (var batch in ids.Chunk(Batch))
        {
            var rows = await RowsAsync(context, batch, cancel);
            await AddRolesAsync(context, rows.Values, roles, cancel);
            // A quote that was rejected or removed while the file is written is left out.
            foreach (var row in batch.Select(id => rows.GetValueOrDefault(id)).OfType<Row>())
                yield return Export(row, row.Quote.SpeakerId is { } speaker ? roles.GetValueOrDefault(speaker) : null);
        }
    }

    private static async Task<Dictionary<long, Row>> RowsAsync(QuoteTrackerContext context, long[] ids, CancellationToken cancel) => await context.Quotes
        .Where(quote => ids.Contains(quote.Id))
        .Select(quote => new Row(
            quote,
            quote.Speaker!.Label,
            new Head(quote.Document!.Title, quote.Document.Source, quote.Document.Address, quote.Document.Year, quote.Document.Month, quote.Document.Day, quote.Document.DatePrecision),
            quote.CueStart == null ? null : StoredText.Slice(quote.Document.Text, quote.CueStart.Value, quote.CueEnd!.Value),
            quote.MentionStart == null ? null : StoredText.Slice(quote.Document.Text, quote.MentionStart.Value, quote.MentionEnd!.Value),
            quote.Fragments.OrderBy(fragment => fragment.Ordinal).Select(fragment => new TextSpan(fragment.Start, fragment.End)).ToList(),
            context.QuoteThemes.Where(theme => theme.QuoteId == quote.Id).Join(context.Themes, link => link.ThemeId, theme => theme.Id, (_, theme) => theme.Name).Order().ToList(),
            quote.Tags.Select(tag => tag.Tag!.Name).Order().ToList()))
        .AsSplitQuery()
        .ToDictionaryAsync(row => row.Quote.Id, cancel);

    private static async Task AddRolesAsync(QuoteTrackerContext context, IEnumerable<Row> rows, Dictionary<long, List<SpeakerRole>> roles, CancellationToken cancel)
    {
        var missing = rows.Select(row => row.Quote.SpeakerId).OfType<long>().Distinct().Where(id => !roles.ContainsKey(id)).ToList();
        foreach (var id in missing)
            roles[id] = [];
        foreach (var role in await context.SpeakerRoles.Where(role => missing.Contains(role.SpeakerId)).ToListAsync(cancel))
            roles[role.SpeakerId].Add(role);
    }

    private static ExportedQuote Export(Row row, List<SpeakerRole>? roles) => new()
    {
        Id = row.Quote.Id,
        Date = DocumentDate.TryCreate(row.Document.Year, row.Document.Month, row.Document.Day, DateOrigin.None)?.ToString() ?? "",
        Precision = PrecisionName(row.Document.Precision),
        Speaker = row.Speaker,
        Role = roles is null ? null : RoleAt(roles, row.Quote.FirstDay),
        Kind = row.Quote.Kind.ToString().ToLowerInvariant(),
        Text = row.Quote.Text,
        Source = row.Document.Source,
        Title = row.Document.Title,
        Address = row.Document.Address,
        Document = row.Quote.DocumentId,
        Offsets = string.Join(';', row.Fragments.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}"))),
        Cue = row.Cue,
        Mention = row.Mention,
        Rule = row.Quote.Rule,
        Confidence = Math.Round(row.Quote.Confidence, 3),
        Themes = row.Themes,
        Tags = row.Tags,
        Statement = row.Quote.StatementId,
        Utterance = row.Quote.Utterance,
    };

    private static string? RoleAt(List<SpeakerRole> roles, DateOnly? day) => roles
        .OrderByDescending(role => day is { } at && HeldOn(role, at))
        .ThenBy(role => role.IsFormer)
        .ThenBy(role => day is { } at && role.FirstSeen is { } seen ? Math.Abs(at.DayNumber - seen.DayNumber) : int.MaxValue)
        .ThenByDescending(role => role.Documents)
        .FirstOrDefault()?.Text;

    private static bool HeldOn(SpeakerRole role, DateOnly day) => role.Origin == DateOrigin.Hand
        ? (role.FirstSeen ?? role.LastSeen) is not null && !(role.FirstSeen > day) && !(role.LastSeen < day)
        : role.FirstSeen <= day && day <= role.LastSeen;

    private static string PrecisionName(DatePrecision precision) => precision switch
    {
        DatePrecision.Day => "day",
        DatePrecision.Month => "month",
        DatePrecision.Year => "year",
        DatePrecision.DayWithoutYear => "day-without-year",
        _ => "none",
    };

    private sealed record Head(string? Title, string? Source, string? Address, int? Year, int? Month, int? Day, DatePrecision Precision);

    private sealed record Row(Quote Quote, string? Speaker, Head Document, string? Cue, string? Mention, List<TextSpan> Fragments, List<string> Themes, List<string> Tags);
}
