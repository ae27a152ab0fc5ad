using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Tests.Intake;

public sealed class InOrderTests
{
    [Fact]
    public async Task Map_SlowAndQuickItems_ComeInOrder()
    {
        var results = new List<int>();
        var isStarted = Enumerable.Range(0, 61).Select(_ => new TaskCompletionSource()).ToArray();
        await foreach (var result in InOrder.Map(Enumerable.Range(0, 60), Slowly, 4, TestContext.Current.CancellationToken))
            results.Add(result);
        Assert.Equal(Enumerable.Range(0, 60), results);

        // Every seventh ends after the one behind it has begun.
        int Slowly(int item)
        {
            isStarted[item].SetResult();
            if (item % 7 == 0)
                isStarted[item + 1].Task.Wait(TestContext.Current.CancellationToken);
            return item;
        }
    }

    [Fact]
    public async Task Map_SlowReader_HoldsTheSourceBack()
    {
        var given = 0;
        await foreach (var result in InOrder.Map(Source(), item => item, 2, TestContext.Current.CancellationToken))
        {
            await Task.Yield();
            Assert.True(given - result <= 8, $"{given - result} ahead");
            if (result == 30)
                break;
        }

        Assert.True(given < 50);

        IEnumerable<int> Source()
        {
            while (given < 10_000)
                yield return given++;
        }
    }

    [Fact]
    public async Task Map_FaultOfTheSource_ComesOutAfterTheItemsBeforeIt()
    {
        var results = new List<int>();
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var result in InOrder.Map(Source(), item => item, 2, TestContext.Current.CancellationToken))
                results.Add(result);
        });
        Assert.Equal([1, 2], results);

        static IEnumerable<int> Source()
        {
            yield return 1;
            yield return 2;
            throw new IOException("gone");
        }
    }
}
