using QuoteTracker.Analysis.Paraphrase;

namespace QuoteTracker.Analysis.Tests.Paraphrase;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("12,000 people", 12000, null)]
    [InlineData("twelve thousand people", 12000, null)]
    [InlineData("12k people", 12000, null)]
    [InlineData("two and a half thousand people", 2500, null)]
    [InlineData("three hundred and forty people", 340, null)]
    [InlineData("$3bn", 3e9, "dollar")]
    [InlineData("3 billion dollars", 3e9, "dollar")]
    [InlineData("€1,200,000", 1.2e6, "euro")]
    [InlineData("25 percent", 25, "percent")]
    [InlineData("a quarter of them", 25, "percent")]
    [InlineData("two thirds of them", 66.66666666666667, "percent")]
    [InlineData("one in five children", 20, "percent")]
    [InlineData("the third phase", 3, "ordinal")]
    [InlineData("a decade of war", 10, "year")]
    public void Read_NumberInAnyWriting_HasItsValue(string text, double value, string? unit)
    {
        var number = PointText.Of(text).Words.First(word => word.Kind == PointWordKind.Number);
        Assert.Equal(value, number.Value, 6);
        Assert.Equal(unit, number.Unit);
    }

    [Theory]
    [InlineData("no one of them")]
    [InlineData("the old one")]
    public void Read_PronounOne_IsNoNumber(string text) => Assert.DoesNotContain(PointText.Of(text).Words, word => word.Kind == PointWordKind.Number);
}
