using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Commands;

/// <summary>Writes one analysed document as the line of JSON that <c>extract</c> prints.</summary>
internal static class ExtractJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(string id, DocumentAnalysis analysis)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("title", analysis.Title);
            json.WriteString("date", analysis.Date.Precision == DatePrecision.None ? null : analysis.Date.ToString());
            json.WriteString("source", analysis.Outlet);
            json.WriteStartArray("quotes");
            foreach (var quote in analysis.Quotes) Write(json, quote, analysis);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, AttributedQuote quote, DocumentAnalysis analysis)
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
        foreach (var term in Themes(quote, analysis)) json.WriteStringValue(term);
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

    private static IEnumerable<string> Themes(AttributedQuote quote, DocumentAnalysis analysis) => analysis.Terms
        .Where(term => quote.Fragments.Any(fragment => fragment.Contains(term.Span)))
        .Select(term => term.Key)
        .Distinct(StringComparer.Ordinal);
}
