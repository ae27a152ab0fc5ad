using QuoteTracker.Web.Components.Charts;

namespace QuoteTracker.Web.Tests.Components.Charts;

public sealed class ChartGeometryTests
{
    private static readonly TimeScale Years = TimeScale.For(new(2012, 1, 1), new(2025, 1, 1));

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(4, 1, 4)]
    [InlineData(5, 2, 6)]
    [InlineData(19, 5, 20)]
    [InlineData(81, 50, 100)]
    [InlineData(100_000, 50_000, 100_000)]
    public void ValueAxis_HasWholeRoundSteps(long highest, long step, long top) => Assert.Equal(new ValueAxis(step, top), ValueAxis.For(highest));

    [Fact]
    public void StackedBars_StandOnEachOtherAndFillTheirHeight()
    {
        var geometry = StackedBarsGeometry.For(Years, [Series(1, 3), Series(2, 1)], 100);
        var first = geometry.Bars.Where(b => b.Bucket == 0).ToList();
        Assert.Equal(2, first.Count);
        Assert.Equal(100, first[0].Y + first[0].Height, 6);
        Assert.Equal(first[0].Y, first[1].Y + first[1].Height, 6);
        Assert.Equal(0, first[1].Y, 6);
        Assert.All(geometry.Bars, b => Assert.InRange(b.X + b.Width, 0, 1));
    }

    [Fact]
    public void StackedBars_Ceiling_IsSharedBySmallMultiples()
        => Assert.Equal(ValueAxis.For(40), StackedBarsGeometry.For(Years, [Series(1, 3)], 100, 40).Axis);

    [Fact]
    public void StackedBars_EmptyBucketsHaveNoMark() => Assert.Empty(StackedBarsGeometry.For(Years, [Series(1, 0)], 100).Bars);

    [Fact]
    public void SeriesPaint_SameColorTwice_IsHatchedTheSecondTime()
        => Assert.Equal([false, false, true], SeriesPaint.For([Series(1, 1), Series(2, 1), Series(1, 1)]).Select(p => p.IsHatched));

    [Theory]
    [InlineData(0, 100, 0)]
    [InlineData(1, 100, 1)]
    [InlineData(100, 100, 4)]
    [InlineData(1, 1, 4)]
    [InlineData(30, 100, 3)]
    public void HeatScale_GrowsWithTheCount(long count, long highest, int level) => Assert.Equal(level, HeatScale.LevelOf(count, highest));

    [Fact]
    public void Timeline_ARingAnUtteranceADotAReport()
    {
        var lane = new TimelineLane("Vera Kolm", 1, null, [new(new(2014, 6, 1), 5, "five", "quotes?x"), new(new(2020, 6, 1), 1, "one", null)]);
        var row = Assert.Single(TimelineGeometry.For(Years, [lane]).Rows);
        Assert.Equal([5, 1], row.Marks.Select(m => m.Dots.Count));
        Assert.All(row.Marks[0].Dots, dot => Assert.True(Math.Sqrt((dot.X * dot.X) + (dot.Y * dot.Y)) < row.Marks[0].Radius));
        Assert.True(row.Marks[0].X < row.Marks[1].X);
    }

    [Fact]
    public void Timeline_RingsOfABurst_StandAboveEachOther()
    {
        var scale = TimeScale.For(new(2012, 1, 1), new(2024, 12, 31));
        DateOnly[] days = [new(2013, 1, 1), new(2018, 2, 5), new(2018, 2, 12), new(2018, 2, 19), new(2022, 1, 1)];
        var row = Assert.Single(TimelineGeometry.For(scale, [new TimelineLane("Vera Kolm", 1, null, [.. days.Select(day => new TimelineUtterance(day, 1, "x", null))], null)]).Rows);
        Assert.Equal([0, 0, 1, 2, 0], row.Marks.Select(mark => (int)(mark.Rise / ((2 * TimelineGeometry.RadiusOf(1)) + 1))));
        Assert.True(row.LineY - row.Marks.Max(mark => mark.Rise) > row.NameY);
    }

    [Fact]
    public void Timeline_MoreThanTheEyeCanPart_IsOneRingForEachStep()
    {
        var utterances = Enumerable.Range(0, 5000).Select(day => new TimelineUtterance(new DateOnly(2012, 1, 1).AddDays(day % 4700), 2, "x", null)).ToList();
        var lane = new TimelineLane("Vera Kolm", 1, null, utterances, (from, to) => $"{from.Year}-{to.Year}");
        var row = Assert.Single(TimelineGeometry.For(Years, [lane]).Rows);
        Assert.InRange(row.Marks.Count, 1, Years.Buckets.Count);
        Assert.Equal(5000, row.Marks.Sum(m => m.Utterances));
        Assert.Equal(10_000, row.Marks.Sum(m => m.Reports));
        Assert.Equal("2012-2012", row.Marks[0].Mark.Address);
        Assert.Empty(row.Marks[0].Dots);
    }

    [Fact]
    public void Csv_EscapesMarksAndFormulas()
    {
        var table = new ChartTable("Speaker", ["Says"], [new("=SUM(A1)", [new("a \"b\", c", null, false)]), new("Kolm", [new("1,284")])]);
        Assert.Equal("Speaker,Says\r\n'=SUM(A1),\"a \"\"b\"\", c\"\r\nKolm,1284\r\n", InEnglish(() => ChartCsv.Write(table)));
    }

    private static ChartSeries Series(int color, long count)
        => new($"Speaker {color}", color, [.. Years.Buckets.Select(b => new ChartMark(count, b.Label, "quotes"))]);

    private static T InEnglish<T>(Func<T> act)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("en-GB");
        try
        {
            return act();
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
