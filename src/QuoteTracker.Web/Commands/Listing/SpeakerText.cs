using System.Text.Json;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Commands.Listing;

/// <summary>A text in which a person said who speaks.</summary>
internal sealed record SpeakerText(string Text, IReadOnlyList<(TextSpan Span, string Speaker)> Quotes)
{
    /// <summary>Reads <c>{text, quotes: [{start, end, speaker}]}</c>, offsets in code points; quotes without a speaker are passed over.</summary>
    /// <exception cref="JsonException">The line is no JSON, lacks a part, or has an offset outside its text; the message says which.</exception>
    public static SpeakerText FromJson(string line)
    {
        using var json = JsonDocument.Parse(line);
        try
        {
            return FromJson(json.RootElement);
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException("It is not {text, quotes: [{start, end, speaker}]}.", wrong);
        }
    }

    private static SpeakerText FromJson(JsonElement json)
    {
        var text = json.GetProperty("text").GetString() ?? throw new JsonException("The text is null.");
        var units = CodePoints.Starts(text);
        return new SpeakerText(text,
        [
            .. from quote in json.GetProperty("quotes").EnumerateArray()
               let speaker = quote.TryGetProperty("speaker", out var named) ? named.GetString() : null
               where speaker is not null
               select (SpanOf(quote, units), speaker),
        ]);
    }

    private static TextSpan SpanOf(JsonElement quote, IReadOnlyList<int> units)
    {
        var (start, end) = (quote.GetProperty("start").GetInt32(), quote.GetProperty("end").GetInt32());
        return start >= 0 && start <= end && end < units.Count
            ? new TextSpan(units[start], units[end])
            : throw new JsonException($"The quote from {start} to {end} does not lie in the text of {units.Count - 1} characters.");
    }
}
