using QuoteTracker.Web.Components.Charts;

namespace QuoteTracker.Web.Tests.Components.Charts;

public sealed class TimeScaleTests
{
    [Theory]
    [InlineData("2020-03-01", "2020-03-20", TimeUnit.Day)]
    [InlineData("2020-01-01", "2020-06-20", TimeUnit.Week)]
    [InlineData("2019-01-01", "2020-12-31", TimeUnit.Month)]
    [InlineData("2014-01-01", "2020-12-31", TimeUnit.Quarter)]
    [InlineData("2000-01-01", "2024-12-31", TimeUnit.Year)]
    [InlineData("1850-01-01", "2024-12-31", TimeUnit.Decade)]
    public void Step_IsChosenBySpan(string first, string last, TimeUnit unit) => Assert.Equal(unit, Scale(first, last).Unit);

    [Theory]
    [InlineData("2020-02-29", "2020-02-29")]
    [InlineData("2020-01-01", "2020-06-20")]
    [InlineData("2014-08-31", "2020-12-31")]
    [InlineData("1996-02-29", "2024-02-29")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("9990-01-01", "9999-12-31")]
    public void Buckets_FollowEachOtherAndHoldBothEnds(string first, string last)
    {
        var scale = Scale(first, last);
        Assert.InRange(scale.Buckets.Count, 1, 1100);
        Assert.All(scale.Buckets.Zip(scale.Buckets.Skip(1)), pair => Assert.Equal(pair.First.Last.AddDays(1), pair.Second.First));
        Assert.InRange(scale.IndexOf(DateOnly.Parse(first, null)), 0, scale.Buckets.Count - 1);
        Assert.InRange(scale.IndexOf(DateOnly.Parse(last, null)), 0, scale.Buckets.Count - 1);
    }

    [Fact]
    public void OneDay_IsNotOneWideBar() => Assert.True(Scale("2020-02-29", "2020-02-29").Buckets.Count >= 6);

    [Fact]
    public void IndexOf_EveryDayOfTheAxis_LiesInItsBucket()
    {
        var scale = Scale("2014-08-31", "2020-12-31");
        for (var day = scale.First; day <= scale.Last; day = day.AddDays(1))
        {
            var bucket = scale.Buckets[scale.IndexOf(day)];
            Assert.True(bucket.First <= day && day <= bucket.Last);
        }

        Assert.Equal(-1, scale.IndexOf(scale.First.AddDays(-1)));
        Assert.Equal(-1, scale.IndexOf(scale.Last.AddDays(1)));
    }

    [Theory]
    [InlineData("2012-01-01", "2025-12-31")]
    [InlineData("2020-03-01", "2020-03-31")]
    [InlineData("1950-01-01", "2025-12-31")]
    public void Ticks_NarrowWidthsShowFew(string first, string last)
    {
        var ticks = Tick.For(Scale(first, last));
        Assert.InRange(ticks.Count(t => t.Rank == 1), 1, 4);
        Assert.InRange(ticks.Count(t => t.Rank <= 2), 2, 8);
        Assert.InRange(ticks.Count, 4, 16);
    }

    private static TimeScale Scale(string first, string last) => TimeScale.For(DateOnly.Parse(first, null), DateOnly.Parse(last, null));
}
