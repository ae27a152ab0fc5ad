using System.Globalization;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Tests.Components;

public sealed class DatesTests
{
    [Theory]
    [InlineData("en-GB", 2014, 6, 16, "16 June 2014")]
    [InlineData("en-US", 2014, 6, 16, "June 16, 2014")]
    [InlineData("de-DE", 2014, 6, 16, "16 June 2014")]
    [InlineData("en-US", null, 6, 16, "June 16, year not stated")]
    [InlineData("en-GB", null, 6, 16, "16 June, year not stated")]
    [InlineData("en-GB", 2014, 6, null, "June 2014")]
    [InlineData("en-GB", 2014, null, null, "2014")]
    [InlineData("en-GB", null, null, null, "no date")]
    public void Show_WhatIsKnown_IsSaidInTheReadersOrder(string culture, int? year, int? month, int? day, string expected)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        Assert.Equal(expected, Dates.Show(year, month, day));
    }

    [Fact]
    public void Numbers_Count_HasItsNounInTheReadersFormat()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        Assert.Equal(["no quotes", "1 quote", "1.284 quotes"], new[] { 0, 1, 1284 }.Select(n => Numbers.Count(n, "quote", "quotes")));
    }
}
