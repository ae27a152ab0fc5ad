using QuoteTracker.Web.Dashboards.Statements;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class StatementBurstsTests
{
    private static readonly DateOnly Start = new(2020, 1, 1);

    [Fact]
    public void Of_EvenGaps_AreNone() => Assert.Empty(StatementBursts.Of(Days(0, 30, 60, 90, 120, 150, 180)));

    [Fact]
    public void Of_FewUtterancesOrOneDay_AreNone()
    {
        Assert.Empty(StatementBursts.Of(Days()));
        Assert.Empty(StatementBursts.Of(Days(0, 1, 2)));
        Assert.Empty(StatementBursts.Of(Days(5, 5, 5, 5, 5, 5)));
    }

    [Fact]
    public void Of_ManyInAWeekOfYears_AreOneBurst()
    {
        var burst = Assert.Single(StatementBursts.Of(Days(0, 200, 400, 600, 601, 602, 603, 604, 605, 800, 1000, 1200)));
        Assert.Equal(new StatementBurst(Start.AddDays(600), Start.AddDays(605), 6), burst);
    }

    [Fact]
    public void Of_TwoWeeksFarApart_AreTwoBursts() => Assert.Equal(
        [Start.AddDays(400), Start.AddDays(1600)],
        StatementBursts.Of(Days(0, 400, 401, 402, 403, 404, 405, 406, 1000, 1600, 1601, 1602, 1603, 1604, 1605, 1606, 2000)).Select(burst => burst.From));

    private static DateOnly[] Days(params int[] days) => [.. days.Select(Start.AddDays)];
}
