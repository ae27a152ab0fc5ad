using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Queries;
using QuoteTracker.Web.Tests.Dashboards;

namespace QuoteTracker.Web.Tests.Store.Queries;

public sealed class StoredTextTests
{
    [Theory]
    [InlineData(0, 3, "⛴😀")]
    [InlineData(1, 5, "😀 a")]
    [InlineData(3, 900, " ab")]
    [InlineData(-4, 1, "⛴")]
    [InlineData(5, 2, "")]
    [InlineData(90, 95, "")]
    public void Slice_AnyOffsets_KeepsWithinTheText(int start, int end, string expected) => Assert.Equal(expected, StoredText.Slice("⛴😀 ab", start, end));

    [Fact]
    public async Task Slice_InAQuery_CountsUtf16AsTheOffsetsDo()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-06-16", "The ferry 😀 runs 😀 all winter").SaveAsync();
        await using var context = collection.Store.Context();
        var found = await context.Quotes.Select(q => new { q.Text, Stored = StoredText.Slice(q.Document!.Text, q.Start, q.End), After = StoredText.Slice(q.Document.Text, q.End, q.End + 2) })
            .SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((found.Text, ",”"), (found.Stored, found.After));
    }

    [Fact]
    public async Task Slice_InAQueryWithoutOffsets_IsNothing()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say(null, null, "Nobody asked the fish").SaveAsync();
        await using var context = collection.Store.Context();
        Assert.Null(await context.Quotes.Select(q => q.MentionStart == null ? null : StoredText.Slice(q.Document!.Text, q.MentionStart.Value, q.MentionEnd!.Value)).SingleAsync(TestContext.Current.CancellationToken));
    }
}
