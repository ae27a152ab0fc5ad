using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Analysis.Themes;

namespace QuoteTracker.Web.Commands;

/// <summary>Writes one analysed document as the line of JSON that <c>extract</c> prints.</summary>
internal static class ExtractJson
{
    /// <summary>About as many as a quote takes: a buffer of the right length at once need not be copied into ever longer ones.</summary>
    private const int BytesForEachQuote = 512;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(string id, DocumentAnalysis analysis)
    {
        var buffer = new ArrayBufferWriter<byte>(1024 + (analysis.Quotes.Count * BytesForEachQuote));
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("title", analysis.Title);
            json.WriteString("date", analysis.Date.Precision == DatePrecision.None ? null : analysis.Date.ToString());
            json.WriteString("source", analysis.Outlet);
            json.WriteStartArray("quotes");
            var terms = Longest(analysis.Terms);
            foreach (var quote in analysis.Quotes) Write(json, quote, analysis, terms);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, AttributedQuote quote, DocumentAnalysis analysis, List<KeyTerm> terms)
    {
        var text = analysis.Source.Text;
        json.WriteStartObject();
        json.WriteString("kind", quote.Kind.ToString().ToLowerInvariant());
        json.WriteString("text", string.Join(" ", quote.Fragments.Select(fragment => fragment.In(text).ToString())));
        json.WriteStartArray("fragments");
        foreach (var fragment in quote.Fragments)
        {
            json.WriteStartObject();
            json.WriteNumber("start", fragment.Start);
            json.WriteNumber("end", fragment.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteSpeaker(json, quote.Speaker is { } speaker ? analysis.People[speaker] : null, quote);
        WriteSpan(json, "mention", quote.Mention, text);
        WriteSpan(json, "cue", quote.Cue, text);
        json.WriteString("rule", quote.Rule);
        json.WriteNumber("confidence", Math.Round(quote.Confidence, 3));
        json.WriteStartArray("themes");
        foreach (var term in Themes(quote, terms)) json.WriteStringValue(term);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, Person? person, AttributedQuote quote)
    {
        if (person is null)
        {
            json.WriteNull("speaker");
            return;
        }

        json.WriteStartObject("speaker");
        json.WriteString("name", person.Name);
        json.WriteString("kind", person.Kind.ToString().ToLowerInvariant());
        json.WriteString("role", RoleText.Of(person, quote.Fragments[0].Start));
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan? span, string text)
    {
        if (span is not { } found)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("start", found.Start);
        json.WriteNumber("end", found.End);
        json.WriteString("text", found.In(text));
        json.WriteEndObject();
    }

    /// <summary>The terms that are no part of a longer one: "foreign policy priorities", not "foreign policy" in it. They come in order, the longer of two before the shorter.</summary>
    private static List<KeyTerm> Longest(IReadOnlyList<KeyTerm> terms)
    {
        var longest = new List<KeyTerm>();
        foreach (var term in terms)
        {
            if (longest.Count == 0 || term.Span.End > longest[^1].Span.End) longest.Add(term);
        }

        return longest;
    }

    private static IEnumerable<string> Themes(AttributedQuote quote, List<KeyTerm> terms) => quote.Fragments
        .SelectMany(fragment => Inside(fragment, terms))
        .DistinctBy(term => term.Key, StringComparer.Ordinal)
        .Select(term => term.Text);

    private static IEnumerable<KeyTerm> Inside(TextSpan fragment, List<KeyTerm> terms)
    {
        var (first, end) = (0, terms.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (terms[middle].Span.Start < fragment.Start) first = middle + 1;
            else end = middle;
        }

        return terms.Skip(first).TakeWhile(term => term.Span.Start < fragment.End).Where(term => fragment.Contains(term.Span));
    }
}
