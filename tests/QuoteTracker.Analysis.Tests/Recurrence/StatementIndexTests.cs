using QuoteTracker.Analysis.Recurrence;
using QuoteTracker.Benchmarks;
using QuoteTracker.Synthetic;

namespace QuoteTracker.Analysis.Tests.Recurrence;

public sealed class StatementIndexTests
{
    private const int Quotes = 6_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void PlantedVariants_Joined_AreOneStatementEachAndNoneIsTurnedRound(int seed)
    {
        var counts = new PairCounts();
        foreach (var (quote, statement) in Join(new SyntheticCollection(Quotes, seed).Documents().SelectMany(document => document.Quotes)))
            counts.Add(quote, statement);

        Assert.True(counts.F1 >= 0.97, $"F1 {counts.F1}, P {counts.Precision}, R {counts.Recall}");
        Assert.Equal(0, counts.Turned);
    }

    [Fact]
    public void SameWords_WhateverElseCame_GoToOneStatement()
    {
        var joined = Join(new SyntheticCollection(Quotes).Documents().SelectMany(document => document.Quotes));

        Assert.All(joined.GroupBy(one => Wording.Of(one.Quote.Text).Key), same => Assert.Single(same.Select(one => one.Statement).Distinct()));
    }

    [Fact]
    public void AnotherOrder_OfTheSameQuotes_JoinsNearlyTheSamePairs()
    {
        var joined = Join(new SyntheticCollection(Quotes).Documents().SelectMany(document => document.Quotes));
        var shuffled = joined.ToArray();
        new Random(1).Shuffle(shuffled);
        var counts = new PairCounts();
        foreach (var (quote, statement) in Join(shuffled.Select(one => one.Quote with { Statement = one.Statement ?? -1, Root = -1 })))
            counts.Add(quote, statement);

        Assert.True(counts.F1 >= 0.98, $"F1 {counts.F1}");
    }

    [Fact]
    public void CommonPhrase_OfManyStatements_LeadsNowhere()
    {
        var index = new StatementIndex();
        var count = StatementIndex.MostSharing + 1;
        for (var at = 0; at < count; at++)
            Add(index, $"The coastal ferry tariff of {SyntheticWords.Place(at)} must pay for {at + 10} {SyntheticWords.Nouns[at]} {SyntheticWords.Nouns[at + 60]}");
        Add(index, "Nobody asked for the coastal ferry tariff when the lighthouse went dark in winter");

        Assert.Equal(count + 1, index.Count);
    }

    [Fact]
    public void Chain_OfSmallChanges_DoesNotSwallow()
    {
        const string First = "The harbour council will repair the old ferry bridge and the northern canal lock";
        const string Between = "The harbour council will repair the ferry bridge and the northern canal lock";
        const string Last = "The council will repair the ferry bridge and the canal";
        Assert.True(StatementMatcher.Compare(Wording.Of(First), Wording.Of(Between)).Joins);
        Assert.True(StatementMatcher.Compare(Wording.Of(Between), Wording.Of(Last)).Joins);

        var index = new StatementIndex();
        Assert.Equal(Add(index, First), Add(index, Between));
        Assert.NotEqual(Add(index, First), Add(index, Last));
    }

    [Fact]
    public void Collection_OfOneSeed_IsTheSameEachTime() => Assert.Equal(
        new SyntheticCollection(500, 7).Documents().SelectMany(document => document.Quotes),
        new SyntheticCollection(500, 7).Documents().SelectMany(document => document.Quotes));

    private static List<(SyntheticQuote Quote, int? Statement)> Join(IEnumerable<SyntheticQuote> quotes)
    {
        var index = new StatementIndex();
        return [.. quotes.Select(quote => (quote, Add(index, quote.Text)))];
    }

    private static int? Add(StatementIndex index, string text)
    {
        var wording = Wording.Of(text);
        return index.Add(text, wording, Fingerprint.KeysOf(wording));
    }
}
