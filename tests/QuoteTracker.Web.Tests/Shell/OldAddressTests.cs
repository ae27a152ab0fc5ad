using QuoteTracker.Web.Shell;

namespace QuoteTracker.Web.Tests.Shell;

public sealed class OldAddressTests
{
    private static readonly Dictionary<long, long> Into = new() { [5] = 3, [6] = 3 };

    [Theory]
    [InlineData("http://localhost/speakers/5?q=fish&page=2#quote-9", "http://localhost/speakers/3?q=fish&page=2#quote-9")]
    [InlineData("http://localhost/base/speakers/5", "http://localhost/base/speakers/3")]
    [InlineData("http://localhost/speakers/55", "http://localhost/speakers/55")]
    [InlineData("http://localhost/documents/5?quote=5#q5", "http://localhost/documents/5?quote=5#q5")]
    [InlineData("quotes?speaker=5&speaker=8&theme=5&sort=oldest", "quotes?speaker=3&speaker=8&theme=5&sort=oldest")]
    [InlineData("quotes?speaker=5&speaker=6&not=6", "quotes?speaker=3&not=3")]
    [InlineData("speakers?order=name&speaker=6", "speakers?order=name&speaker=3")]
    [InlineData("?speaker=5", "?speaker=3")]
    public void Renew_MergedSpeakers_ChangesThemAndNothingElse(string old, string renewed) => Assert.Equal(renewed, OldAddress.Renew(old, Into));
}
