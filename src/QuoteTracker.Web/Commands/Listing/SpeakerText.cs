using System.Text.Json;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Commands.Listing;

/// <summary>A text in which a person said who speaks.</summary>
internal sealed record SpeakerText(string Text, IReadOnlyList<(TextSpan Span, string Speaker)> Quotes)
{
    /// <summary>Reads <c>{text, quotes: [{start, end, speaker}]}</c>, offsets in code points; quotes without a speaker are passed over.</summary>
    public static SpeakerText FromJson(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        var units = CodePoints.Starts(text);
        return new SpeakerText(text,
        [
            .. from quote in json.RootElement.GetProperty("quotes").EnumerateArray()
               let speaker = quote.TryGetProperty("speaker", out var named) ? named.GetString() : null
               where speaker is not null
               select (new TextSpan(units[quote.GetProperty("start").GetInt32()], units[quote.GetProperty("end").GetInt32()]), speaker),
        ]);
    }
}
