using QuoteTracker.Web.Store.Identity;

namespace QuoteTracker.Web.Tests.Store;

/// <summary>What is remembered is what was asked for last.</summary>
public sealed class RecentMemoryTests
{
    private readonly RecentMemory<int, int> _squares = new(10);
    private int _made;

    [Fact]
    public void Of_AskedAgainAndAgain_StaysWhateverElseIsAsked()
    {
        for (var number = 1; number <= 1000; number++)
        {
            Assert.Equal(number * number, Square(number));
            Assert.Equal(0, Square(0));
        }

        Assert.Equal(1001, _made);
    }

    [Fact]
    public void Of_LongNotAskedFor_IsMadeAnew()
    {
        foreach (var number in Enumerable.Range(0, 11).Append(0))
            Square(number);
        Assert.Equal(11, _made);
        foreach (var number in Enumerable.Range(11, 20).Append(0))
            Square(number);
        Assert.Equal(32, _made);
    }

    [Fact]
    public void Forget_AskedFor_IsMadeAnew()
    {
        Square(1);
        _squares.Forget();
        Square(1);
        Assert.Equal(2, _made);
    }

    private int Square(int number) => _squares.Of(number, this, static (number, counting) =>
    {
        counting._made++;
        return number * number;
    });
}
