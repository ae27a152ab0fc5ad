using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Tests.Store.Rewriting;

/// <summary>Which found quotes are stored ones. Spans stand for texts: only places matter.</summary>
public sealed class QuotePairingTests
{
    [Theory]
    [InlineData(10, 60, true)] // the same words
    [InlineData(10, 35, true)] // just half of them
    [InlineData(10, 34, false)]
    [InlineData(0, 300, true)] // grown
    [InlineData(36, 90, false)]
    public void Of_OneAndOne_AreTheSameWhenHalfOfTheStoredIsFound(int start, int end, bool isSame)
    {
        var pairing = QuotePairing.Of([Stored(1, 10, 60)], [Found(start, end)]);
        Assert.Equal(isSame ? (1, 0, 0) : (0, 1, 1), (pairing.Same.Count, pairing.New.Count, pairing.Gone.Count));
    }

    [Fact]
    public void Of_SplitQuoteFoundWhole_IsTheSame()
    {
        var pairing = QuotePairing.Of([new StoredQuote(Quote(1), [new(10, 30), new(50, 80)])], [Found(10, 80)]);
        Assert.Single(pairing.Same);
    }

    [Fact]
    public void Of_SeveralFitting_TakesThoseThatShareMost()
    {
        var pairing = QuotePairing.Of([Stored(1, 0, 20), Stored(2, 22, 100)], [Found(0, 100), Found(0, 19)]);
        Assert.Equal([(1L, 19), (2L, 100)], pairing.Same.Select(pair => (pair.Stored.Quote.Id, pair.Found.Fragments[0].End)).Order());
    }

    [Fact]
    public void Of_TouchedAndNotFound_IsKept()
    {
        var touched = Stored(1, 0, 50, quote => quote.KindByHand = true);
        var pairing = QuotePairing.Of([touched, Stored(2, 60, 90)], []);
        Assert.Equal([touched], pairing.Kept);
        Assert.Equal([2L], pairing.Gone.Select(gone => gone.Quote.Id));
    }

    [Fact]
    public void Of_PieceOfATouchedQuote_IsNotStoredBesideIt()
    {
        var pairing = QuotePairing.Of([Stored(1, 0, 100, quote => quote.SpeakerByHand = true)], [Found(10, 20), Found(120, 140)]);
        Assert.Single(pairing.Kept);
        Assert.Equal([120], pairing.New.Select(found => found.Fragments[0].Start));
    }

    [Fact]
    public void Of_TwoTouchedQuotesFoundAsOne_StayTwo()
    {
        var pairing = QuotePairing.Of([Stored(1, 0, 40, quote => quote.ReviewedAt = DateTime.UnixEpoch), Stored(2, 50, 90, quote => quote.KindByHand = true)], [Found(0, 90)]);
        Assert.Equal((2, 0, 0), (pairing.Kept.Count, pairing.Same.Count, pairing.New.Count));
    }

    [Fact]
    public void Of_RejectedWords_DoNotComeBackButWhatHoldsThemMay()
    {
        var rejected = Stored(1, 10, 30, quote => quote.IsRejected = true);
        Assert.Empty(QuotePairing.Of([rejected], [Found(10, 29)]).New);
        Assert.Single(QuotePairing.Of([rejected], [Found(0, 300)]).New);
    }

    [Fact]
    public void Of_WordsThatAPersonAdded_StayAsChosen()
    {
        var pairing = QuotePairing.Of([Stored(1, 10, 30, quote => quote.AddedByHand = true)], [Found(0, 300)]);
        Assert.Equal((1, 0, 0), (pairing.Kept.Count, pairing.Same.Count, pairing.New.Count));
    }

    private static StoredQuote Stored(long id, int start, int end, Action<Quote>? touch = null)
    {
        var quote = Quote(id);
        touch?.Invoke(quote);
        return new StoredQuote(quote, [new TextSpan(start, end)]);
    }

    private static Quote Quote(long id) => new() { Id = id, Text = "", Rule = "", Reason = "" };

    private static AttributedQuote Found(int start, int end) => new()
    {
        Kind = QuoteKind.Direct,
        Fragments = [new TextSpan(start, end)],
        Context = new TextSpan(start, end),
        Rule = "",
        Reason = "",
        Confidence = 1,
    };
}
