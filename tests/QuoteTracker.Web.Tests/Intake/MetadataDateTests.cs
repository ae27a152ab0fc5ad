using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Tests.Intake;

public sealed class MetadataDateTests
{
    [Theory]
    [InlineData("2021-09-09", "2021-09-09")]
    [InlineData("2021-09-09T23:30:00+03:00", "2021-09-09")]
    [InlineData("2021-09-09 23:30", "2021-09-09")]
    [InlineData("2021-9-9", "2021-09-09")]
    [InlineData("2021-09", "2021-09")]
    [InlineData("2021", "2021")]
    [InlineData("--06-16", "--06-16")]
    [InlineData("Thu, 09 Sep 2021 10:00:00 GMT", "2021-09-09")]
    [InlineData("9 September 2021", "2021-09-09")]
    [InlineData("September 9, 2021", "2021-09-09")]
    [InlineData("20210909", "2021-09-09")]
    [InlineData("2021/09/09", "2021-09-09")]
    public void Parse_KnownForms_AreRead(string text, string date) => Assert.Equal(date, MetadataDate.Parse(text)?.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2021-02-30")]
    [InlineData("soon")]
    [InlineData("12/11/10")]
    public void Parse_AnythingElse_IsNoDate(string? text) => Assert.Null(MetadataDate.Parse(text));
}
