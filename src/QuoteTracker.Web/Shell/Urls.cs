using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Shell;

/// <summary>Every address of the app. All are relative to its root, so that they work under any base path; none starts with a slash.</summary>
public static class Urls
{
    public static string Overview(QuoteFilter? filter = null, CountUnit unit = CountUnit.Utterances) => Of("", filter, unit: unit);

    /// <summary>The quotes behind a number, bar, cell or dot.</summary>
    public static string Quotes(QuoteFilter? filter = null, QuoteSort sort = QuoteSort.Newest, int page = 1) => Of("quotes", filter, sort, page);

    /// <summary>Who is quoted by the quotes that the filter lets through; its text is part of a name.</summary>
    public static string Speakers(QuoteFilter? filter = null, string? order = null, int page = 1, CountUnit unit = CountUnit.Utterances) =>
        Append(Of("speakers", filter, page: page, unit: unit), ("order", order));

    public static string Speaker(long id, QuoteFilter? filter = null, QuoteSort sort = QuoteSort.Newest, int page = 1, CountUnit unit = CountUnit.Utterances) =>
        Of($"speakers/{id}", filter, sort, page, unit);

    /// <summary>Two to four speakers side by side; the speakers, theme and period stand in the filter.</summary>
    public static string Compare(QuoteFilter? filter = null, CountUnit unit = CountUnit.Utterances) => Of("compare", filter, unit: unit);

    public static string Themes(string? search = null, string? sort = null, int page = 1, bool withHidden = false, CountUnit unit = CountUnit.Utterances) =>
        Append(Of("themes", null, unit: unit), ("q", search), ("sort", sort), ("hidden", withHidden ? "1" : null), PageOf(page));

    public static string Theme(long id, QuoteFilter? filter = null, QuoteSort sort = QuoteSort.Newest, int page = 1, CountUnit unit = CountUnit.Utterances) =>
        Of($"themes/{id}", filter, sort, page, unit);

    /// <summary>Statements in an order, said at least so often; of one course: <c>new</c>, <c>back</c>, <c>fading</c>.</summary>
    public static string Statements(QuoteFilter? filter = null, string? order = null, string? least = null, int page = 1, CountUnit unit = CountUnit.Utterances, string? course = null) =>
        Append(Of("statements", filter, page: page, unit: unit), ("order", order), ("least", least), ("course", course));

    public static string Statement(long id, QuoteFilter? filter = null, QuoteSort sort = QuoteSort.Newest, int page = 1) => Of($"statements/{id}", filter, sort, page);

    public static string Documents(string? search = null, string? source = null, string? dated = null, string? sort = null, int page = 1) =>
        With("documents", ("q", search), ("source", source), ("dated", dated), ("sort", sort), PageOf(page));

    public static string Document(long id) => $"documents/{id}";

    /// <summary>A document with one quote marked and scrolled to: where the words stand.</summary>
    public static string DocumentQuote(long documentId, long quoteId) => $"documents/{documentId}?quote={quoteId}#q{quoteId}";

    /// <summary>A document scrolled to the words of a quote, with none looked at.</summary>
    public static string DocumentPlace(long documentId, long quoteId) => $"documents/{documentId}#q{quoteId}";

    /// <summary>A document at the words that state its date.</summary>
    public static string DocumentDate(long id) => $"documents/{id}#date";

    /// <summary>A queue of Review: <c>speaker</c>, <c>confidence</c>, <c>same-speaker</c>, <c>same-statement</c>, <c>undated</c>; null for the first that holds anything.</summary>
    public static string Review(string? queue = null) => With("review", ("queue", queue));

    /// <summary>The codebook with one tag chosen; retired tags are left out unless they are asked for.</summary>
    public static string Tags(long? tag = null, bool retired = false) => With("tags", ("tag", Number(tag)), ("retired", retired ? "shown" : null));

    public static string Import() => "import";

    /// <summary>One import with its progress or outcome.</summary>
    public static string ImportRun(long id) => $"import/{id}";

    public static string Settings() => "settings";

    /// <summary>What was done by hand; <paramref name="state"/> is <c>holds</c> or <c>undone</c>, null for both; days are inclusive.</summary>
    public static string History(string? action = null, string? subject = null, long? subjectId = null, int page = 1, string? who = null, string? state = null, DateOnly? from = null, DateOnly? to = null) =>
        With("history", ("action", action), ("subject", subject), ("id", Number(subjectId)), ("who", who), ("state", state), ("from", Day(from)), ("to", Day(to)), PageOf(page));

    /// <summary>One act of the history.</summary>
    public static string Act(long id) => With("history", ("act", Number(id)));

    /// <summary>What a quote filter shows, as a file: <c>csv</c> or <c>json</c>.</summary>
    public static string Export(QuoteFilter filter, QuoteSort sort, string format) => Of($"export/quotes.{format}", filter, sort);

    /// <summary>Any page with a quote filter: the page's own path, then the filter.</summary>
    public static string Of(string path, QuoteFilter? filter, QuoteSort sort = QuoteSort.Newest, int page = 1, CountUnit unit = CountUnit.Utterances) =>
        path + new QuoteAddress(filter ?? QuoteFilter.All, sort, page, unit).ToQueryString();

    private static string With(string path, params ReadOnlySpan<(string Name, string? Value)> parts) => Append(path, parts);

    private static string Append(string address, params ReadOnlySpan<(string Name, string? Value)> parts)
    {
        foreach (var (name, value) in parts)
        {
            if (!string.IsNullOrWhiteSpace(value))
                address = QueryHelpers.AddQueryString(address, name, value);
        }

        return address;
    }

    private static (string, string?) PageOf(int page) => ("page", page > 1 ? Number(page) : null);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
