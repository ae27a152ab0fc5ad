using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Recurrence;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Store.Writing;
using QuoteTracker.Web.Tests.Store;

namespace QuoteTracker.Web.Tests.Sample;

/// <summary>What recurs in the sample, as a real database holds it after the import, against what was planted there.</summary>
public sealed class SampleStatementsTests : IAsyncLifetime
{
    /// <summary>Drifts that are told apart today, by line and document: a name that gives way to "this country" shares no three words in a row; "wants to be" is shown beside "is" instead.</summary>
    private static readonly (string Line, string Document)[] KnownGaps = [("pension", "estna-2022-03-01-rehn-prime-minister"), ("bridge", "2017-09-14-tolm-messenger-lesnik-visit")];

    /// <summary>The Marenian president says the Vostrian line inside a quote of her own.</summary>
    private const string QuoteInAQuote = "2023-10-12-tolm-messenger-horak-interview";

    private static readonly List<GoldStatement> Planted = GoldDocument.Read<List<GoldStatement>>("statements.json");
    private StoreOnDisk _store = null!;
    private List<Found> _quotes = [];
    private List<(long First, long Second)> _links = [];

    public async ValueTask InitializeAsync()
    {
        _store = await StoreOnDisk.OpenAsync();
        var batch = SampleDocuments.Read(new DocumentReader(IntakeLimits.Default)).Cast<ReadResult.Read>()
            .Select(read => (DocumentAnalyzer.Analyze(read.Source), new DocumentArrival(read.Origin) { IsSample = true })).ToList();
        await _store.Get<DocumentWriter>().WriteAsync(batch);
        await using var context = _store.Context();
        _quotes = (await context.Quotes.Select(q => new { q.Document!.Origin, q.Text, q.StatementId }).ToListAsync())
            .ConvertAll(q => new Found(Path.GetFileNameWithoutExtension(q.Origin), Wording.Of(q.Text).Key, q.StatementId));
        _links = (await context.StatementLinks.Select(l => new { l.FirstId, l.SecondId }).ToListAsync()).ConvertAll(l => (l.FirstId, l.SecondId));
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public void PlantedLines_AreOneStatementEach_EchoesIn()
    {
        var apart = Planted.SelectMany(line => Sayings(line).Where(saying => !KnownGaps.Contains((line.Id, saying.Document)))
            .SelectMany(saying => Quotes(saying).Where(quote => quote.Statement != StatementOf(line)).Select(_ => $"{line.Id}: {saying.Document}, {saying.Text}")));
        Assert.Empty(apart);
    }

    [Fact]
    public void PlantedLines_AreStatementsOfTheirOwn() => Assert.Distinct(Planted.Select(StatementOf));

    [Fact]
    public void PlantedSayings_AreNearlyAllFoundAsQuotes()
    {
        var sayings = Planted.SelectMany(Sayings).ToList();
        Assert.True(sayings.Count(saying => Quotes(saying).Any()) >= 0.9 * sayings.Count);
    }

    [Fact]
    public void Contradictions_AreNeverInTheStatementTheyContradict()
    {
        foreach (var line in Planted)
            Assert.DoesNotContain(StatementOf(line), line.Counter.SelectMany(Quotes).Select(quote => quote.Statement));
    }

    [Fact]
    public void Contradictions_AreMostlyShownBesideTheStatement()
    {
        var pairs = Planted.SelectMany(line => line.Counter.SelectMany(Quotes).Where(quote => quote.Statement is not null).Select(quote => (One: StatementOf(line), Other: quote.Statement!.Value))).ToList();
        Assert.True(pairs.Count(pair => _links.Contains((Math.Min(pair.One, pair.Other), Math.Max(pair.One, pair.Other)))) >= 0.7 * pairs.Count);
    }

    [Fact]
    public void PlantedLines_HoldNothingElse()
    {
        foreach (var line in Planted)
        {
            var said = Sayings(line).Select(saying => saying.Document).Append(QuoteInAQuote).ToHashSet();
            Assert.All(_quotes.Where(quote => quote.Statement == StatementOf(line)), quote => Assert.Contains(quote.Document, said));
        }
    }

    private static IEnumerable<GoldSaying> Sayings(GoldStatement line) => line.Members.Concat(line.Echoes);

    private IEnumerable<Found> Quotes(GoldSaying saying)
    {
        var words = Wording.Of(saying.Text).Key;
        return _quotes.Where(quote => quote.Document == saying.Document && quote.Words.Contains(words, StringComparison.Ordinal));
    }

    /// <summary>The statement that most of a line's sayings are in.</summary>
    private long StatementOf(GoldStatement line) =>
        Sayings(line).SelectMany(Quotes).GroupBy(quote => quote.Statement).OrderByDescending(group => group.Count()).First().Key ?? throw new InvalidOperationException(line.Id);

    private sealed record Found(string Document, string Words, long? Statement);
}
