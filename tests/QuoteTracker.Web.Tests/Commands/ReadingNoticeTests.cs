using Microsoft.AspNetCore.Http;
using QuoteTracker.Web.Commands;

namespace QuoteTracker.Web.Tests.Commands;

public sealed class ReadingNoticeTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    [Fact]
    public async Task Browser_WhileTheCollectionIsRead_IsToldAndAsksAgain()
    {
        var context = Asking("text/html,application/xhtml+xml");
        Assert.True(await ReadingNotice.IsAnsweredAsync(context, new TaskCompletionSource().Task, Moment));
        Assert.Equal((503, "1", "1"), (context.Response.StatusCode, context.Response.Headers["Refresh"].ToString(), context.Response.Headers.RetryAfter.ToString()));
        context.Response.Body.Position = 0;
        Assert.Contains("is reading your quotes into memory", await new StreamReader(context.Response.Body).ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html", true)]
    [InlineData("*/*", false)]
    public async Task Request_WhenAllIsReadOrNoPageIsAskedFor_GoesOn(string accept, bool isRead)
    {
        var reading = isRead ? Task.CompletedTask : new TaskCompletionSource().Task;
        Assert.False(await ReadingNotice.IsAnsweredAsync(Asking(accept), reading, Moment));
    }

    [Fact]
    public async Task Browser_WhenTheReadingEndsSoon_GetsThePage() =>
        Assert.False(await ReadingNotice.IsAnsweredAsync(Asking("text/html"), Task.Delay(Moment), TimeSpan.FromMinutes(1)));

    private static DefaultHttpContext Asking(string accept)
    {
        var context = new DefaultHttpContext();
        (context.Request.Method, context.Request.Headers.Accept, context.Response.Body) = ("GET", accept, new MemoryStream());
        return context;
    }
}
