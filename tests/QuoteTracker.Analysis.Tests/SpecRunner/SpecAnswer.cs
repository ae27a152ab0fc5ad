using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Tests.SpecRunner;

/// <summary>Writes what the analysis found in the format of the specs, with those details only that the wanted lines ask for.</summary>
public static class SpecAnswer
{
    private const string NoQuotes = "no quotes";
    private static readonly string[] Determiners = ["a", "an", "the", "one", "some", "his", "her", "its", "their"];
    private static readonly string[] DocumentDetails = ["title", "date", "outlet", "zone"];

    /// <summary>What the analysis finds in the text of <paramref name="example"/> now.</summary>
    public static IReadOnlyList<string> Of(SpecExample example) => Write(DocumentAnalyzer.Analyze(new SourceText(example.Text)), example.Expected);

    /// <summary>The lines for <paramref name="analysis"/>; equal to <paramref name="wanted"/> when it found just that.</summary>
    public static IReadOnlyList<string> Write(DocumentAnalysis analysis, IReadOnlyList<string> wanted)
    {
        var ofDocument = wanted.Where(IsOfDocument).ToList();
        var lines = ofDocument.Select(line => OfDocument(analysis, line)).ToList();
        if (ofDocument.Count == wanted.Count)
            return lines;
        var wantedQuotes = WantedQuotes(wanted.Skip(ofDocument.Count));
        for (var i = 0; i < analysis.Quotes.Count; i++)
        {
            var (isSpeakerWanted, details) = i < wantedQuotes.Count ? wantedQuotes[i] : (true, []);
            lines.Add(Line(analysis, analysis.Quotes[i], isSpeakerWanted));
            lines.AddRange(details.Select(name => $"  {name}: {OfQuote(analysis, analysis.Quotes[i], name)}"));
        }

        if (analysis.Quotes.Count == 0)
            lines.Add(NoQuotes);
        return lines;
    }

    private static bool IsOfDocument(string line) => DocumentDetails.Any(name => line.StartsWith(name + ": ", StringComparison.Ordinal));

    private static List<(bool IsSpeakerWanted, List<string> Details)> WantedQuotes(IEnumerable<string> lines)
    {
        var quotes = new List<(bool, List<string> Details)>();
        foreach (var line in lines.Where(line => line != NoQuotes))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
                quotes[^1].Details.Add(line.Trim().Split(':')[0]);
            else
                quotes.Add((!line.StartsWith("* |", StringComparison.Ordinal), []));
        }

        return quotes;
    }

    private static string Line(DocumentAnalysis analysis, AttributedQuote quote, bool isSpeakerWanted)
    {
        var words = string.Join(" … ", quote.Fragments.Select(fragment => Slice(analysis, fragment)));
        return $"{(isSpeakerWanted ? Speaker(analysis, quote) : "*")} | {Lower(quote.Kind)} | {words}";
    }

    /// <summary>The name; that of a body or role without article or other determiner: "the ministry" and "ministry" are one answer.</summary>
    private static string Speaker(DocumentAnalysis analysis, AttributedQuote quote)
    {
        if (quote.Speaker is not { } index)
            return "?";
        var person = analysis.People[index];
        var space = person.Name.IndexOf(' ', StringComparison.Ordinal);
        var hasDeterminer = person.Kind != SpeakerKind.Person && space > 0 && Determiners.Contains(person.Name[..space].ToLowerInvariant());
        return hasDeterminer ? person.Name[(space + 1)..] : person.Name;
    }

    private static string OfQuote(DocumentAnalysis analysis, AttributedQuote quote, string name)
    {
        var speaker = quote.Speaker is { } index ? analysis.People[index] : null;
        return name switch
        {
            "cue" => quote.Cue is { } cue ? Slice(analysis, cue) : "none",
            "mention" => quote.Mention is { } mention ? Slice(analysis, mention) : "none",
            "is" => speaker is null ? "unknown" : Lower(speaker.Kind),
            "gender" => speaker is null ? "unknown" : Lower(speaker.Gender),
            "roles" => speaker is null || speaker.Roles.Count == 0 ? "none" : string.Join("; ", speaker.Roles.Select(role => role.Text)),
            "names" => speaker is null ? "none" : string.Join("; ", speaker.Names),
            _ => throw new FormatException($"A quote has no detail `{name}`."),
        };
    }

    private static string OfDocument(DocumentAnalysis analysis, string line) => line.Split(':')[0] switch
    {
        "title" => $"title: {analysis.Title ?? "none"}",
        "date" => $"date: {(analysis.Date.Precision == DatePrecision.None ? "none" : analysis.Date.ToString())}",
        "outlet" => $"outlet: {analysis.Outlet ?? "none"}",
        "zone" => Zone(analysis, line["zone: ".Length..]),
        var other => throw new FormatException($"A document has no detail `{other}`."),
    };

    /// <summary><c>zone: words → boilerplate</c>: the zone in which the first occurrence of the words stands.</summary>
    private static string Zone(DocumentAnalysis analysis, string wanted)
    {
        var words = wanted[..wanted.LastIndexOf(" → ", StringComparison.Ordinal)];
        var at = analysis.Source.Text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
            throw new FormatException($"The text does not hold the words `{words}`.");
        var zones = analysis.Zones.Where(zone => zone.Span.Overlaps(new TextSpan(at, at + words.Length))).Select(zone => Lower(zone.Kind));
        return $"zone: {words} → {string.Join(" + ", zones.Distinct())}";
    }

    private static string Slice(DocumentAnalysis analysis, TextSpan span) =>
        string.Join(' ', span.In(analysis.Source.Text).ToString().Split(['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
