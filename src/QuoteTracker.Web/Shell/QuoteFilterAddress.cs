using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Shell;

/// <summary>
/// The written form of a quote filter in an address: <c>?q=…&amp;speaker=4&amp;speaker=9&amp;kind=direct&amp;from=2014-01-01&amp;dated=undated&amp;sort=oldest&amp;page=2&amp;count=reports</c>.
/// Reading is forgiving: a part that makes no sense is left out, never an error.
/// </summary>
public static class QuoteFilterAddress
{
    private const int LongestText = 500;
    private const int MostValues = 50;
    private const int MostQuotes = 500;
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly (QuoteSort, string)[] Sorts =
        [(QuoteSort.Newest, "newest"), (QuoteSort.Oldest, "oldest"), (QuoteSort.MostSaid, "most-said"), (QuoteSort.LeastSure, "least-sure")];

    private static readonly (CountUnit, string)[] Units = [(CountUnit.Utterances, "utterances"), (CountUnit.Reports, "reports")];

    private static readonly (DateState, string)[] DateStates = [(DateState.Dated, "dated"), (DateState.Undated, "undated")];

    private static readonly (ReviewState, string)[] ReviewStates =
        [(ReviewState.Unreviewed, "unreviewed"), (ReviewState.Reviewed, "reviewed"), (ReviewState.NeedsReview, "needs")];

    private static readonly (QuoteKind, string)[] Kinds =
        [(QuoteKind.Direct, "direct"), (QuoteKind.Mixed, "mixed"), (QuoteKind.Transcript, "transcript"), (QuoteKind.Block, "block")];

    public static QuoteAddress Parse(string address)
    {
        var from = address.IndexOf('?', StringComparison.Ordinal);
        var query = QueryHelpers.ParseQuery(from < 0 ? "" : address[from..].Split('#')[0]);
        StringValues Of(string name) => query.TryGetValue(name, out var values) ? values : StringValues.Empty;
        var filter = new QuoteFilter
        {
            Text = Text(Of("q")),
            Speakers = Ids(Of("speaker")),
            NotSpeakers = Ids(Of("not")),
            Themes = Ids(Of("theme")),
            Term = Text(Of("term")),
            Tags = Ids(Of("tag")),
            Sources = Texts(Of("source")),
            Kinds = Several(Of("kind"), Kinds),
            From = Day(Of("from")),
            To = Day(Of("to")),
            Dated = One(Of("dated"), DateStates),
            Review = One(Of("review"), ReviewStates),
            Statement = Ids(Of("statement")) is [var statement, ..] ? statement : null,
            Utterance = Ids(Of("utterance")) is [var utterance and <= int.MaxValue, ..] ? (int)utterance : null,
            Document = Ids(Of("document")) is [var document, ..] ? document : null,
            Quotes = Ids(Of("quotes").SelectMany(v => v?.Split('.') ?? []), MostQuotes),
            Recurring = Of("recurring") == "1",
            UnknownSpeaker = Of("unknown") == "1",
        };
        return new(filter, One(Of("sort"), Sorts), Page(Of("page")), Unit(Of("count"), Of("order")));
    }

    public static string Build(QuoteAddress address)
    {
        var query = new StringBuilder();
        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        var filter = address.Filter;
        Add("q", filter.Text?.Trim());
        foreach (var id in filter.Speakers) Add("speaker", Number(id));
        foreach (var id in filter.NotSpeakers) Add("not", Number(id));
        foreach (var id in filter.Themes) Add("theme", Number(id));
        Add("term", filter.Term);
        foreach (var id in filter.Tags) Add("tag", Number(id));
        foreach (var source in filter.Sources) Add("source", source);
        foreach (var kind in filter.Kinds) Add("kind", Name(kind, Kinds));
        Add("from", filter.From?.ToString(DayFormat, CultureInfo.InvariantCulture));
        Add("to", filter.To?.ToString(DayFormat, CultureInfo.InvariantCulture));
        Add("dated", Name(filter.Dated, DateStates));
        Add("review", Name(filter.Review, ReviewStates));
        Add("statement", filter.Statement is { } statement ? Number(statement) : null);
        Add("utterance", filter.Utterance is { } utterance ? Number(utterance) : null);
        Add("document", filter.Document is { } document ? Number(document) : null);
        Add("quotes", string.Join('.', filter.Quotes));
        Add("recurring", filter.Recurring ? "1" : null);
        Add("unknown", filter.UnknownSpeaker ? "1" : null);
        Add("sort", address.Sort == QuoteSort.Newest ? null : Name(address.Sort, Sorts));
        Add("page", address.Page > 1 ? Number(address.Page) : null);
        Add("count", address.Unit == CountUnit.Utterances ? null : Name(address.Unit, Units));
        return query.ToString();
    }

    private static string? Text(StringValues values) =>
        Texts(values) is [var text, ..] ? text : null;

    private static string[] Texts(StringValues values) =>
        Listed(values.Select(v => v?.Trim()).Where(v => !string.IsNullOrEmpty(v) && v.Length <= LongestText).Select(v => v!).Distinct().Take(MostValues));

    private static long[] Ids(IEnumerable<string?> values, int most = MostValues) =>
        Listed(values.Select(v => long.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0).Distinct().Take(most));

    private static T[] Several<T>(StringValues values, (T Value, string Name)[] names) where T : struct, Enum =>
        Listed(values.SelectMany(v => names.Where(n => n.Name == v)).Select(n => n.Value).Distinct());

    /// <summary>The one empty list for none, so that an address without a filter gives <see cref="QuoteFilter.All"/>.</summary>
    private static T[] Listed<T>(IEnumerable<T> values) => values.ToArray() is { Length: > 0 } some ? some : [];

    private static T One<T>(StringValues values, (T, string)[] names) where T : struct, Enum =>
        Several(values, names) is [var first, ..] ? first : default;

    /// <summary>Addresses of version 0.1 ordered statements by reports where these now count in reports.</summary>
    private static CountUnit Unit(StringValues count, StringValues order) => order == "reports" ? CountUnit.Reports : One(count, Units);

    private static string? Name<T>(T value, (T Value, string Name)[] names) where T : struct, Enum =>
        Array.Find(names, n => n.Value.Equals(value)).Name;

    private static DateOnly? Day(StringValues values) =>
        DateOnly.TryParseExact(values.FirstOrDefault(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int Page(StringValues values) =>
        int.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 1 ? page : 1;

    private static string Number(long id) => id.ToString(CultureInfo.InvariantCulture);
}
