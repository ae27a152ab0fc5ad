using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Tests.Store.Rewriting;

public sealed class RandomHistoryTests
{
    private const int Steps = 90;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Counts_AfterEachStepOfARandomHistory_AreWhatTheQuotesSay(int seed)
    {
        await using var store = await StoreOnDisk.OpenAsync();
        var history = new RandomHistory(store, seed);
        for (var step = 0; step < Steps; step++)
        {
            var done = $"step {step}, {await history.StepAsync()}";
            await KeptCounts.HoldAsync(store, done);
            await LedgerCounts.HoldAsync(store, step, done);
        }

        Assert.True(await store.AskAsync(context => context.AuditEntries.Select(entry => entry.Action).Distinct().CountAsync()) >= 6);
        Assert.True(await store.AskAsync(context => context.AuditEntries.AnyAsync(entry => entry.UndoneAt != null)));
        Assert.True(await store.AskAsync(context => context.QuoteThemes.AnyAsync()));
    }
}
