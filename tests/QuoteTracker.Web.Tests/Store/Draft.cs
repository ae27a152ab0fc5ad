using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Analysis.Themes;

namespace QuoteTracker.Web.Tests.Store;

/// <summary>An analysis written by hand, so that tests of the store do not hang on what the analysis finds.</summary>
internal sealed class Draft
{
    private readonly List<Person> _people = [];
    private readonly List<(int? Speaker, string[] Fragments, double Confidence)> _quotes = [];
    private readonly List<string> _terms = [];
    private string _lead = "A report of the day.";
    private DocumentDate _date = DocumentDate.None;
    private string? _title;
    private string? _source;

    public static Draft Of(string title, string? date = null, string? source = null)
    {
        var draft = new Draft { _title = title, _source = source };
        if (date is not null)
            draft._date = DateOf(date);
        return draft;
    }

    public Draft Lead(string text)
    {
        _lead = text;
        return this;
    }

    public Draft Terms(params string[] keys)
    {
        _terms.AddRange(keys);
        return this;
    }

    /// <summary>A quote by a person named in full; <paramref name="role"/> reads "Title, Organisation".</summary>
    public Draft Says(string? name, string words, string? role = null, SpeakerKind kind = SpeakerKind.Person, double confidence = 0.9)
    {
        var index = name is null ? (int?)null : PersonOf(name, role, kind);
        _quotes.Add((index, words.Split(" … "), confidence));
        return this;
    }

    public DocumentAnalysis Analysis()
    {
        var text = _title + "\n\n" + _lead + "\n\n" + string.Join("\n\n", _quotes.Select(quote => Sentence(quote.Speaker, quote.Fragments)));
        return new DocumentAnalysis
        {
            Source = new SourceText(text) { Title = _title, Source = _source, Date = _date.Precision == DatePrecision.None ? null : _date },
            Title = _title,
            Outlet = _source,
            Date = _date,
            Zones = [new Zone(new TextSpan(0, text.Length), ZoneKind.Body)],
            Paragraphs = [],
            People = _people,
            Quotes = [.. _quotes.Select(quote => Quote(text, quote.Speaker, quote.Fragments, quote.Confidence))],
            Terms = [.. _terms.SelectMany(key => Spans(text, key).Select(span => new KeyTerm(key, key, span)))],
        };
    }

    private int PersonOf(string name, string? role, SpeakerKind kind)
    {
        var at = _people.FindIndex(person => person.Name == name);
        if (at >= 0)
            return at;
        var parts = role?.Split(", ");
        _people.Add(new Person
        {
            Name = name,
            Kind = kind,
            Names = name.Contains(' ', StringComparison.Ordinal) && kind == SpeakerKind.Person ? [name, name.Split(' ')[^1]] : [name],
            Roles = parts is null ? [] : [new PersonRole(role!, parts[0], parts.Length > 1 ? parts[1] : null, new TextSpan(0, 0), false)],
            Mentions = [new TextSpan(0, 1)],
        });
        return _people.Count - 1;
    }

    private string Sentence(int? speaker, string[] fragments) =>
        $"“{string.Join($",” {(speaker is { } at ? _people[at].Name : "somebody")} said, “", fragments)},” it was reported.";

    private static AttributedQuote Quote(string text, int? speaker, string[] fragments, double confidence)
    {
        var spans = new List<TextSpan>();
        var from = 0;
        foreach (var fragment in fragments)
        {
            var start = text.IndexOf("“" + fragment, from, StringComparison.Ordinal) + 1;
            Assert.True(start > 0, fragment);
            spans.Add(new TextSpan(start, start + fragment.Length));
            from = start + fragment.Length;
        }

        return new AttributedQuote
        {
            Kind = QuoteKind.Direct,
            Fragments = spans,
            Context = new TextSpan(spans[0].Start - 1, Math.Min(text.Length, spans[^1].End + 20)),
            Speaker = speaker,
            Rule = speaker is null ? "none" : "cue-after",
            Reason = "by the test",
            Confidence = confidence,
        };
    }

    private static IEnumerable<TextSpan> Spans(string text, string key)
    {
        for (var at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(key, at + 1, StringComparison.OrdinalIgnoreCase))
            yield return new TextSpan(at, at + key.Length);
    }

    private static DocumentDate DateOf(string date)
    {
        var parts = date.TrimStart('-').Split('-').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return date.StartsWith("--", StringComparison.Ordinal)
            ? DocumentDate.TryCreate(null, parts[0], parts[1], DateOrigin.Text)!
            : DocumentDate.TryCreate(parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null, DateOrigin.Text)!;
    }
}
