using System.Text.Json;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Benchmarks;

/// <summary>A fragment that a person marked, with the words that name its speaker there and, where the file has it, the speaker's full name.</summary>
internal sealed record MarkedFragment(TextSpan Span, IReadOnlyList<TextSpan> Sources, string? Speaker)
{
    /// <summary>Reads what stands under <c>quotes</c>: <c>start</c>, <c>end</c> and <c>source</c> in code points, <c>speaker</c>.</summary>
    public static IReadOnlyList<MarkedFragment> Read(JsonElement document, string text)
    {
        var units = CodePoints.Starts(text);
        TextSpan Span(int start, int end) => new(units[start], units[end]);
        return
        [
            .. document.GetProperty("quotes").EnumerateArray().Select(quote => new MarkedFragment(
                Span(quote.GetProperty("start").GetInt32(), quote.GetProperty("end").GetInt32()),
                quote.TryGetProperty("source", out var source) ? [.. source.EnumerateArray().Select(span => Span(span[0].GetInt32(), span[1].GetInt32()))] : [],
                quote.TryGetProperty("speaker", out var speaker) ? speaker.GetString() : null)),
        ];
    }
}
