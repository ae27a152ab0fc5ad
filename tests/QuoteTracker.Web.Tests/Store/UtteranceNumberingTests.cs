using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Tests.Store;

public sealed class UtteranceNumberingTests
{
    private static readonly DateOnly Monday = new(2014, 6, 16);

    [Fact]
    public void Number_ReportsWithinThreeDays_AreOneAct() =>
        Assert.Equal([1, 1, 2], Numbers(At(1, 0), At(2, 3), At(3, 4)));

    [Fact]
    public void Number_ManyDaysInARow_DoNotChain() =>
        Assert.Equal([1, 1, 2, 2], Numbers(At(1, 0), At(2, 2), At(3, 4), At(4, 6)));

    [Fact]
    public void Number_OtherSpeaker_IsAnotherAct() =>
        Assert.Equal([1, 2], Numbers(At(1, 0), At(2, 0, speaker: 8)));

    [Fact]
    public void Number_UnknownSpeakerThatDay_IsTheSameAct() =>
        Assert.Equal([1, 1], Numbers(At(1, 0), At(2, 1, speaker: null)));

    [Fact]
    public void Number_UndatedReport_IsNoProofOfAnotherAct() =>
        Assert.Equal([1, 1, 2], Numbers(At(1, 0), Undated(2), At(3, 100)));

    [Fact]
    public void Number_DayWithoutYear_JoinsTheActOfThatDay() =>
        Assert.Equal([1, 2, 2], Numbers(At(1, 0), At(2, 100), Undated(3, monthAndDay: 925)));

    [Fact]
    public void Number_OnlyUndated_IsOneActASpeaker() =>
        Assert.Equal([1, 1, 2], Numbers(Undated(1), Undated(2), Undated(3, speaker: 8)));

    [Fact]
    public void Number_LastDayOfTheCalendar_IsFine() =>
        Assert.Equal([1, 1], Numbers(new SaidOnce(1, 7, 1, DateOnly.MaxValue, null), Undated(2, monthAndDay: 1231)));

    private static SaidOnce At(long id, int day, long? speaker = 7) => new(id, speaker, id, Monday.AddDays(day), null);

    private static SaidOnce Undated(long id, long? speaker = 7, int? monthAndDay = null) => new(id, speaker, id, null, monthAndDay);

    private static IEnumerable<int> Numbers(params SaidOnce[] reports)
    {
        var numbers = UtteranceNumbering.Number(reports);
        Assert.Equal(numbers, UtteranceNumbering.Number(reports.Reverse()));
        return reports.Select(report => numbers[report.QuoteId]);
    }
}
