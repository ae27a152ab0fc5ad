using System.CommandLine;
using System.Text.Json;
using QuoteTracker.Analysis.Learning;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Commands;

/// <summary>The <c>learn</c> command for those who work on the program: learns the weights of the attribution from texts that people marked.</summary>
internal static class LearnCommand
{
    private const int Rounds = 8;

    public static Command Create()
    {
        var marked = new Argument<FileInfo>("marked") { Description = "JSON Lines: {text, quotes: [{start, end, source: [[start, end]]}]}, offsets in code points." };
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Where the files of weights and trees are written." };
        var command = new Command("learn", "Learn the weights of the attribution from marked texts.") { marked, folder };
        command.Hidden = true;
        command.SetAction(parsed => Run(parsed.GetRequiredValue(marked), parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(FileInfo marked, DirectoryInfo folder)
    {
        var documents = File.ReadLines(marked.FullName).Where(line => line.Length > 0).Select(Read).ToArray();
        var learner = new AttributionLearner();
        learner.Learn(documents, Rounds);
        var provenance = $"# Learned by `quotetracker learn` from {documents.Length} marked news articles with {documents.Sum(document => document.Quotes.Count)} quotes, {Rounds} rounds.";
        foreach (var (name, lines) in learner.Files()) File.WriteAllLines(Path.Combine(folder.FullName, name), lines.Prepend(provenance));
        return 0;
    }

    private static MarkedDocument Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        var units = CodePoints.Starts(text);
        var quotes = json.RootElement.GetProperty("quotes").EnumerateArray().Select(quote => new MarkedQuote(
            new TextSpan(units[quote.GetProperty("start").GetInt32()], units[quote.GetProperty("end").GetInt32()]),
            [.. quote.GetProperty("source").EnumerateArray().Select(span => new TextSpan(units[span[0].GetInt32()], units[span[1].GetInt32()]))]));
        return new MarkedDocument(text, [.. quotes]);
    }
}
