using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void Overlaps_TouchingSpans_IsFalse() => Assert.False(new TextSpan(0, 3).Overlaps(new TextSpan(3, 5)));

    [Theory]
    [InlineData(2021, 2, 30)]
    [InlineData(null, 2, null)]
    [InlineData(2021, null, 3)]
    [InlineData(2021, 13, 1)]
    public void DocumentDate_NoRealDate_IsNull(int? year, int? month, int? day) =>
        Assert.Null(DocumentDate.TryCreate(year, month, day, DateOrigin.Text));

    [Fact]
    public void DocumentDate_DayWithoutYear_HasNoFirstDay()
    {
        var date = DocumentDate.TryCreate(null, 6, 16, DateOrigin.Text)!;

        Assert.Equal((DatePrecision.DayWithoutYear, null, "--06-16"), (date.Precision, date.FirstDay, date.ToString()));
    }
}
