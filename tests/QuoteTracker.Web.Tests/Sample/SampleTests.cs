using System.Globalization;
using System.Text;
using System.Text.Json;
using QuoteTracker.Web.Commands;

namespace QuoteTracker.Web.Tests.Sample;

/// <summary>The sample and its gold hold to each other; a document changed without its gold fails here.</summary>
public sealed class SampleTests
{
    private const string Folder = "Sample/";

    private static readonly Dictionary<string, string> Files = ReadFiles();
    private static readonly List<GoldStatement> Statements = GoldDocument.Read<List<GoldStatement>>("statements.json");

    [Fact]
    public void EveryEmbeddedDocument_HasItsGold()
    {
        var embedded = Files.Keys.Where(name => !name.EndsWith(".jsonl", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension)
            .Concat(JsonDocuments().Select(item => item.Id));

        Assert.Equal(embedded.Order(StringComparer.Ordinal), GoldDocument.All.Select(gold => gold.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TextFiles_HoldExactlyTheTextOfTheGold()
    {
        foreach (var gold in GoldDocument.All.Where(gold => gold is { Html: false, File: null }))
        {
            Assert.Equal(gold.Text, Files[gold.Id + ".txt"]);
        }
    }

    [Fact]
    public void JsonLines_HoldExactlyTheTextOfTheGold()
    {
        var texts = JsonDocuments().ToDictionary(item => item.Id, item => item.Text);
        foreach (var gold in GoldDocument.All.Where(gold => gold.File is not null)) Assert.Equal(gold.Text, texts[gold.Id]);
    }

    [Fact]
    public void GoldQuotes_SliceTheirTextInOrder()
    {
        foreach (var gold in GoldDocument.All)
        {
            var points = gold.Text.EnumerateRunes().ToArray();
            var end = 0;
            foreach (var quote in gold.Quotes)
            {
                Assert.True(quote.Start >= end, $"{gold.Id}: {quote.Text}");
                Assert.Equal(quote.Text, string.Concat(points[quote.Start..quote.End]));
                end = quote.End;
            }
        }
    }

    [Fact]
    public void Statements_PointAtQuotesOfTheGold()
    {
        var quotes = GoldDocument.All.ToDictionary(gold => gold.Id, gold => gold.Quotes.Select(quote => (quote.Speaker, quote.Text)).ToHashSet());
        foreach (var saying in Statements.SelectMany(statement => statement.Members.Concat(statement.Counter).Concat(statement.Echoes)))
        {
            Assert.Contains((saying.Speaker, saying.Text), quotes[saying.Document]);
        }
    }

    [Fact]
    public void Statements_RecurOverYears()
    {
        Assert.True(Statements.Count >= 12);
        foreach (var statement in Statements)
        {
            var years = statement.Members.Where(saying => saying.Date?[0] is '1' or '2').Select(saying => int.Parse(saying.Date!.AsSpan(0, 4), CultureInfo.InvariantCulture)).ToList();
            Assert.True(statement.Members.Count >= 3 && years.Max() - years.Min() >= 3, statement.Line);
        }
    }

    [Fact]
    public void Documents_CoverEveryYearAndTheUndated()
    {
        var years = GoldDocument.All.Select(gold => gold.Date is { } date ? date[..4] : "").ToHashSet();

        Assert.All(Enumerable.Range(2012, 14), year => Assert.Contains(year.ToString(CultureInfo.InvariantCulture), years));
        Assert.Contains("", years);
        Assert.Contains(years, year => year.StartsWith("--", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Id, string Text)> JsonDocuments() =>
        from file in Files
        where file.Key.EndsWith(".jsonl", StringComparison.Ordinal)
        from line in file.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let item = JsonDocument.Parse(line).RootElement
        select (item.GetProperty("id").GetString()!, item.GetProperty("text").GetString()!);

    private static Dictionary<string, string> ReadFiles()
    {
        var assembly = typeof(ExtractCommand).Assembly;
        var files = new Dictionary<string, string>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            files[name[Folder.Length..]] = reader.ReadToEnd();
        }

        return files;
    }
}
