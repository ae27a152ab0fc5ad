using Bunit;
using Microsoft.AspNetCore.Components.Web;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Tests.Components;

public sealed class DateFormTests : ComponentTest
{
    private readonly List<DateParts> _saved = [];

    [Fact]
    public async Task DateForm_YearAddedToADayWithoutOne_SavesTheWholeDay()
    {
        var form = Show(new(null, 6, 16));
        await form.Find("input.year").ChangeAsync("2014");
        await form.Find("form").SubmitAsync();
        Assert.Equal(new DateParts(2014, 6, 16), Assert.Single(_saved));
    }

    [Fact]
    public async Task DateForm_WhatIsNoNumber_SaysSoAndSavesNothing()
    {
        var form = Show(new(2014, 6, 16));
        await form.Find("input.year").ChangeAsync("last year");
        await form.Find("form").SubmitAsync();
        Assert.Empty(_saved);
        Assert.Contains("as a number", form.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DateForm_LeftOpen_SavesNoDate()
    {
        var form = Show(new(2014, 6, 16));
        await form.Find("button[type=button]").ClickAsync(new MouseEventArgs());
        Assert.Equal(default, Assert.Single(_saved));
    }

    [Fact]
    public async Task DateForm_NothingFilledIn_AsksForSomething()
    {
        var form = Show(default);
        await form.Find("form").SubmitAsync();
        Assert.Empty(_saved);
        Assert.NotEmpty(form.Find("[role=alert]").TextContent);
    }

    private IRenderedComponent<DateForm> Show(DateParts date) => Render<DateForm>(p => p.Add(f => f.Date, date).Add(f => f.OnSave, saved => _saved.Add(saved)));
}
