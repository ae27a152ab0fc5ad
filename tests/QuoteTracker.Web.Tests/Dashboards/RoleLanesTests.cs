using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Dashboards.Speakers;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class RoleLanesTests
{
    [Fact]
    public void Lane_OfDocuments_HasItsDaysAndOpensTheQuotesOfItsTime()
    {
        var role = Role(new(2020, 1, 1), new(2020, 6, 30), DateOrigin.Text) with { Seen = [new(new(2020, 1, 1), 1), new(new(2020, 6, 30), 2)] };
        var lane = Assert.Single(RoleLanes.For(Speaker(role)));
        Assert.Equal(("Foreign Minister", "Jan 2020 – Jun 2020", "3 documents"), (lane.Name, lane.When, lane.Origin));
        Assert.Equal("quotes?speaker=4&from=2020-01-01&to=2020-06-30", lane.Bar.Address);
        Assert.Equal("quotes?speaker=4&from=2020-06-30&to=2020-06-30", lane.Seen[1].Mark.Address);
    }

    [Fact]
    public void When_ByHand_SaysNoMoreThanWasGiven()
    {
        var role = Role(new(2012, 8, 1), new(2016, 12, 31), DateOrigin.Hand) with { FirstPrecision = DatePrecision.Month, LastPrecision = DatePrecision.Year };
        Assert.Equal("August 2012 – 2016", RoleLanes.WhenOf(role));
    }

    [Fact]
    public void Lane_ByHandAndNotEnded_IsOpen()
    {
        var lane = Assert.Single(RoleLanes.For(Speaker(Role(new(2020, 7, 1), null, DateOrigin.Hand) with { FirstPrecision = DatePrecision.Month })));
        Assert.Equal(("since July 2020", null, "quotes?speaker=4&from=2020-07-01"), (lane.When, lane.Last, lane.Bar.Address));
    }

    [Fact]
    public void Lane_NoDay_IsNotOnTheAxis()
    {
        Assert.Empty(RoleLanes.For(Speaker(Role(null, null, DateOrigin.Text))));
        Assert.Equal("time not known", RoleLanes.WhenOf(Role(null, null, DateOrigin.Text)));
    }

    [Fact]
    public void Scale_IsInYearsAndHoldsRolesBeforeTheFirstQuote()
    {
        var scale = RoleLanes.ScaleOf(Speaker(Role(new(2004, 5, 6), new(2008, 1, 1), DateOrigin.Hand)));
        Assert.Equal(("year", new DateOnly(2004, 1, 1), new DateOnly(2020, 12, 31)), (scale!.UnitName, scale.First, scale.Last));
        Assert.Null(RoleLanes.ScaleOf(Speaker(Role(null, null, DateOrigin.Text)) with { OverTime = QuotesOverTime.None }));
    }

    private static SpeakerAnswer Speaker(SpeakerAnswer.Role role) => new()
    {
        Id = 4,
        Name = "Ilmar Teess",
        Kind = SpeakerKind.Person,
        Color = 2,
        OverTime = new(new(2020, 1, 1), new(2020, 12, 31), [], 0),
        Roles = [role],
    };

    private static SpeakerAnswer.Role Role(DateOnly? first, DateOnly? last, DateOrigin origin) => new(1, "Foreign Minister", "Foreign Minister", null, false, first, last, 3, origin);
}
