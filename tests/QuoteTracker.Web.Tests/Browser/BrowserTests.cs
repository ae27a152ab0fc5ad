namespace QuoteTracker.Web.Tests.Browser;

/// <summary>All tests in the browser: one after the other, in one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>, ICollectionFixture<SampleApp>
{
    public const string Name = "In the browser";
}
