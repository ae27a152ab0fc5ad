using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Corrections of quotes: who said it, what kind it is, that it is none, that one was missed.</summary>
public sealed class QuoteCorrections(HandWork work)
{
    private const string Gone = "These quotes are no longer there. Reload the page.";

    /// <summary>Sets the speaker of all these quotes, also to unknown.</summary>
    public Task<Acted> SetSpeakerAsync(IReadOnlyList<long> quotes, SpeakerChoice choice, CancellationToken stop = default) => work.DoAsync("set-speaker", async context =>
    {
        var rows = await LoadAsync(context, quotes, stop);
        if (rows.Count == 0)
            return HandOutcome.Cannot(Gone);
        var (speaker, problem) = await SpeakerFinding.FindAsync(context, choice, stop);
        if (problem is not null)
            return HandOutcome.Cannot(problem);
        foreach (var quote in rows)
        {
            quote.Speaker = speaker;
            quote.SpeakerId = speaker?.Id is > 0 ? speaker.Id : null;
            (quote.SpeakerByHand, quote.NamedAs) = (true, null);
            quote.Confidence = 1;
            quote.ReviewedAt = work.Now;
        }

        return Did(rows, $"Set the speaker of {Texts(rows)} to {speaker?.Name ?? "unknown"}");
    }, stop);

    /// <summary>Sets the kind.</summary>
    public Task<Acted> SetKindAsync(IReadOnlyList<long> quotes, QuoteKind kind, CancellationToken stop = default) => work.DoAsync("set-kind", async context =>
    {
        var rows = await LoadAsync(context, quotes, stop);
        foreach (var quote in rows)
            (quote.Kind, quote.KindByHand) = (kind, true);
        return rows.Count == 0 ? HandOutcome.Cannot(Gone) : Did(rows, $"Set the kind of {Texts(rows)} to {kind.ToString().ToLowerInvariant()}");
    }, stop);

    /// <summary>Says that these are no quotes: they stay on the document page and in the history, and count nowhere.</summary>
    public Task<Acted> RejectAsync(IReadOnlyList<long> quotes, CancellationToken stop = default) => SetRejectedAsync("reject-quotes", quotes, true, "Rejected", stop);

    /// <summary>Takes a rejection back.</summary>
    public Task<Acted> RestoreAsync(IReadOnlyList<long> quotes, CancellationToken stop = default) => SetRejectedAsync("restore-quotes", quotes, false, "Restored", stop);

    /// <summary>Says that the machine is right.</summary>
    public Task<Acted> AcceptAsync(IReadOnlyList<long> quotes, CancellationToken stop = default) => work.DoAsync("accept-quotes", async context =>
    {
        var rows = await LoadAsync(context, quotes, stop);
        foreach (var quote in rows)
            (quote.ReviewedAt, quote.SpeakerByHand) = (work.Now, true);
        return rows.Count == 0 ? HandOutcome.Cannot(Gone) : Did(rows, $"Accepted {Texts(rows)}");
    }, stop);

    /// <summary>Adds a quote that was missed. Marks and blanks around the span do not count.</summary>
    /// <param name="document">The document's id.</param>
    /// <param name="selection">UTF-16, half-open, into the stored text.</param>
    /// <param name="speaker">Who said it.</param>
    /// <param name="kind">What form it has.</param>
    /// <param name="stop">Ends the wait for the turn.</param>
    public Task<Acted> AddAsync(long document, TextSpan selection, SpeakerChoice speaker, QuoteKind kind, CancellationToken stop = default) => work.DoAsync("add-quote", async context =>
    {
        var row = await context.Documents.SingleOrDefaultAsync(d => d.Id == document, stop);
        if (row is null)
            return HandOutcome.Cannot("That document is no longer there.");
        if (selection.Start < 0 || selection.End > row.Text.Length || Trim(row.Text, selection) is not { IsEmpty: false } span)
            return HandOutcome.Cannot("Select the words of the quote first.");
        var overlapping = await context.Quotes.Include(q => q.Fragments)
            .Where(q => q.DocumentId == document && q.Start < span.End && q.End > span.Start).ToListAsync(stop);
        if (overlapping.SelectMany(q => q.Fragments).Any(f => f.Start < span.End && f.End > span.Start))
            return HandOutcome.Cannot("There is a quote in these words already: correct that one, or say first that it is none.");
        var (who, problem) = await SpeakerFinding.FindAsync(context, speaker, stop);
        if (problem is not null)
            return HandOutcome.Cannot(problem);
        var quote = NewQuote(row, span, who, kind, work.Now);
        context.Quotes.Add(quote);
        return HandOutcome.Did("quote", () => quote.Id, $"Added the quote {Quoted.Short(quote.Text)}");
    }, stop);

    private Task<Acted> SetRejectedAsync(string action, IReadOnlyList<long> quotes, bool isRejected, string verb, CancellationToken stop) => work.DoAsync(action, async context =>
    {
        var rows = await LoadAsync(context, quotes, stop);
        foreach (var quote in rows)
            (quote.IsRejected, quote.ReviewedAt) = (isRejected, work.Now);
        return rows.Count == 0 ? HandOutcome.Cannot(Gone) : Did(rows, $"{verb} {Texts(rows)}");
    }, stop);

    private static Task<List<Quote>> LoadAsync(QuoteTrackerContext context, IReadOnlyList<long> quotes, CancellationToken stop) =>
        context.Quotes.IgnoreQueryFilters([QuoteTrackerContext.Rejected]).Where(q => quotes.Contains(q.Id)).OrderBy(q => q.Id).ToListAsync(stop);

    private static HandOutcome Did(List<Quote> quotes, string summary) => HandOutcome.Did("quote", quotes.Count == 1 ? quotes[0].Id : null, summary);

    private static string Texts(List<Quote> quotes) => Quoted.These(quotes.ConvertAll(q => q.Text));

    private static Quote NewQuote(Document document, TextSpan span, Speaker? speaker, QuoteKind kind, DateTime now)
    {
        var context = LineAround(document.Text, span);
        var quote = new Quote
        {
            DocumentId = document.Id,
            Kind = kind,
            Text = span.In(document.Text).ToString(),
            Start = span.Start,
            End = span.End,
            ContextStart = context.Start,
            ContextEnd = context.End,
            Rule = "by-hand",
            Reason = "added by hand",
            Confidence = 1,
            Speaker = speaker,
            SpeakerByHand = true,
            KindByHand = true,
            AddedByHand = true,
            ReviewedAt = now,
            FirstDay = document.FirstDay,
        };
        quote.Fragments.Add(new QuoteFragment { Ordinal = 0, Start = span.Start, End = span.End });
        return quote;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsAround(text[start]))
            start++;
        while (end > start && IsAround(text[end - 1]))
            end--;
        return new(start, end);
    }

    private static bool IsAround(char c) => char.IsWhiteSpace(c) || c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›';

    private static TextSpan LineAround(string text, TextSpan span)
    {
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.IndexOf('\n', span.End);
        return new(start, end < 0 ? text.Length : end);
    }
}
