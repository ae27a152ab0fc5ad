using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Tests.Store;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("peace talks", "\"peace\"|\"talks\" *")]
    [InlineData("“peace talks” now ", "\"peace talks\"|\"now\"")]
    [InlineData("a\"b OR NEAR(x", "\"a\"|\"b OR NEAR(x\"")]
    [InlineData(" - ** ", "")]
    [InlineData(null, "")]
    public void Split_AnyText_YieldsSafeWords(string? typed, string expected) =>
        Assert.Equal(expected, string.Join('|', SearchWords.Split(typed).Select(word => word.Match)));
}
