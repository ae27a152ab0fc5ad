using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Writing;
using QuoteTracker.Web.Tests.Store.Rewriting;

namespace QuoteTracker.Web.Tests.Sample;

/// <summary>What the sample says in other words: the two planted sayings and the answer from the other bank of the river, and nothing else.</summary>
public sealed class SamplePointsTests
{
    [Fact]
    public async Task Suggestions_AreThosePlanted()
    {
        await using var store = await SampleStore.OpenAsync();
        await store.Get<PointFinding>().FindAsync(stop: TestContext.Current.CancellationToken);
        var pairs = await store.AskAsync(c => c.StatementLinks.Where(l => l.Kind == StatementLinkKind.SamePoint)
            .OrderByDescending(l => l.Score).Select(l => new { One = l.First!.Text, Other = l.Second!.Text }).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            [
                ("Our army is small, but it is not for rent", "We have a small army, but nobody can rent it"),
                ("The border crossing at Kessel remains open to all travellers with valid documents", "The Kessel crossing stays open for every traveller whose documents are valid"),
                ("we can see the other side from the school window, and we still need four hours to get there", "On our side it is the same window and the same four hours"),
            ],
            pairs.Select(pair => (pair.One, pair.Other)));
    }
}
