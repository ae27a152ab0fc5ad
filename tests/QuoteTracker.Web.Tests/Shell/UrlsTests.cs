using System.Reflection;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Tests.Shell;

public sealed class UrlsTests
{
    [Fact]
    public void Pages_EveryAddress_IsRelativeToTheRoot() =>
        Assert.All(new[] { Urls.Overview(), Urls.Quotes(), Urls.Speakers(), Urls.Themes(), Urls.Statements(), Urls.Documents(), Urls.Compare(), Urls.Review(), Urls.Tags(), Urls.Import(), Urls.Settings(), Urls.History() },
            address => Assert.False(address.StartsWith('/')));

    [Fact]
    public void Quotes_Filter_StandsInTheAddress() =>
        Assert.Equal("quotes?speaker=4&page=2", Urls.Quotes(new QuoteFilter { Speakers = [4] }, page: 2));

    [Fact]
    public void DocumentQuote_Address_PointsAtTheQuote() => Assert.Equal("documents/3?quote=17#q17", Urls.DocumentQuote(3, 17));

    [Fact]
    public void History_Parts_AreEscaped() => Assert.Equal("history?action=set-speaker&subject=a%20b&id=7&page=3", Urls.History("set-speaker", "a b", 7, 3));

    [Fact]
    public void Statements_FilterAndOrder_StandTogether() => Assert.Equal("statements?q=a%26b&count=reports&order=span", Urls.Statements(new QuoteFilter { Text = "a&b" }, "span", unit: CountUnit.Reports));

    [Fact]
    public void Pages_EveryRoute_HasAnAddress()
    {
        var addresses = new[] { Urls.Overview(), Urls.Quotes(), Urls.Speakers(), Urls.Speaker(1), Urls.Themes(), Urls.Theme(1), Urls.Statements(), Urls.Statement(1), Urls.Documents(), Urls.Document(1), Urls.Compare(), Urls.Review(), Urls.Tags(), Urls.Import(), Urls.ImportRun(1), Urls.Settings(), Urls.History() };
        var routes = typeof(Urls).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes<RouteAttribute>()).Select(r => r.Template.TrimStart('/')).Where(r => r != "not-found");
        Assert.All(routes, route => Assert.Contains(addresses, address => Shape(address) == Shape(route)));
    }

    private static string Shape(string address) => string.Join('/', address.Split('/').Select(part => part == "1" || part.StartsWith('{') ? "*" : part));
}
