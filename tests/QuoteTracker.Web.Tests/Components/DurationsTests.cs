using System.Globalization;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Tests.Components;

public sealed class DurationsTests
{
    [Theory]
    [InlineData(0.2, "1 day")]
    [InlineData(7.4, "7 days")]
    [InlineData(37, "5 weeks")]
    [InlineData(182.5, "6 months")]
    [InlineData(1500, "4 years")]
    public void About_AMeanOfDays_IsRounded(double days, string said) => Assert.Equal(said, Durations.About(days));

    [Theory]
    [InlineData("2020-03-01", "2020-03-01", "no days")]
    [InlineData("2020-03-01", "2020-03-02", "1 day")]
    [InlineData("2020-03-01", "2020-03-22", "3 weeks")]
    [InlineData("2020-01-31", "2021-03-30", "13 months")]
    [InlineData("2020-01-31", "2021-03-31", "14 months")]
    [InlineData("2013-06-17", "2025-03-05", "11 years")]
    public void Between_TwoDays_IsAsCoarseAsPeopleSay(string first, string last, string said) =>
        Assert.Equal(said, Durations.Between(DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)));
}
