using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Dashboards.Speakers;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class RoleBarsTests
{
    [Fact]
    public void Bar_HalfOfTheTime_IsHalfOfTheLine()
    {
        var bar = Assert.Single(RoleBars.For(Speaker(Role(new(2020, 1, 1), new(2020, 6, 30)))));
        Assert.Equal(0, bar.Start, 3);
        Assert.Equal(182.0 / 366, bar.Width, 3);
        Assert.Equal("Jan 2020 – Jun 2020", bar.When);
        Assert.Equal("quotes?speaker=4&from=2020-01-01&to=2020-06-30", bar.Address);
    }

    [Fact]
    public void Bar_NotEnded_ReachesToTheEnd()
    {
        var bar = Assert.Single(RoleBars.For(Speaker(Role(new(2020, 7, 1), null))));
        Assert.Equal(1, bar.Start + bar.Width, 6);
        Assert.Equal("since Jul 2020", bar.When);
    }

    [Fact]
    public void Bar_OneDayAtTheEnd_StaysOnTheLineAndVisible()
    {
        var bar = Assert.Single(RoleBars.For(Speaker(Role(new(2020, 12, 31), new(2020, 12, 31)))));
        Assert.Equal(0.01, bar.Width, 6);
        Assert.Equal(1, bar.Start + bar.Width, 6);
        Assert.Equal("Dec 2020", bar.When);
    }

    [Fact]
    public void Bar_NoDay_HasNoPlace()
    {
        var bar = Assert.Single(RoleBars.For(Speaker(Role(null, null))));
        Assert.Equal((0.0, "time not known", null), (bar.Width, bar.When, bar.Address));
    }

    [Fact]
    public void Span_NothingDated_IsNone() => Assert.Null(RoleBars.SpanOf(Speaker(Role(null, null)) with { First = null, Last = null }));

    private static SpeakerAnswer Speaker(SpeakerAnswer.Role role) => new()
    {
        Id = 4,
        Name = "Ilmar Teess",
        Kind = SpeakerKind.Person,
        Color = 2,
        First = new(2020, 1, 1),
        Last = new(2020, 12, 31),
        Roles = [role],
    };

    private static SpeakerAnswer.Role Role(DateOnly? first, DateOnly? last) => new(1, "Foreign Minister", "Foreign Minister", null, false, first, last, 3, DateOrigin.Text);
}
