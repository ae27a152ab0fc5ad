using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Tests;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Łukasz Żółć", "lukasz zolc")]
    [InlineData("STRAẞE  Øre", "strasse ore")]
    [InlineData("O’Neil", "o'neil")]
    [InlineData("ﬁne ① İstanbul", "fine 1 istanbul")]
    [InlineData("  Мінск ", "мінск")]
    [InlineData("", "")]
    public void Fold_Text_MeetsItsVariants(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void Fold_NoCharacter_IsReplaced() => Assert.Equal("a\uFFFDb e", Folding.Fold("a\uFFFEb é"));

    [Fact]
    public void Fold_LoneSurrogate_IsReplaced() => Assert.Equal("a\uFFFDb", Folding.Fold("a\uD800b"));

    [Fact]
    public void Fold_Twice_ChangesNothing()
    {
        foreach (var text in new[] { "Ångström ﬃ ǅ", "Σίσυφος", "ДЖОЗЕФ ё", "a\u200Db" })
            Assert.Equal(Folding.Fold(text), Folding.Fold(Folding.Fold(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData(" ")]
    [InlineData("\u0301")]
    public void Fold_AnyCharacter_IsTheSameByTheQuickWay(string beside)
    {
        for (var c = '\0'; c < '\u2100'; c++)
        {
            var text = beside + c + beside + c;
            Assert.Equal(Folding.FoldAny(text), Folding.Fold(text));
        }
    }
}
