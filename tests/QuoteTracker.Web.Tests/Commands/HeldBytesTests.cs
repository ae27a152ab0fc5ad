using QuoteTracker.Web.Commands;

namespace QuoteTracker.Web.Tests.Commands;

public sealed class HeldBytesTests
{
    [Fact]
    public async Task TakeAsync_WithinTheBound_DoesNotWait()
    {
        var held = new HeldBytes(10);
        await held.TakeAsync(4, TestContext.Current.CancellationToken);
        Assert.True(held.TakeAsync(6, TestContext.Current.CancellationToken).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task TakeAsync_BeyondTheBound_WaitsUntilEnoughIsReturned()
    {
        var held = new HeldBytes(10);
        await held.TakeAsync(4, TestContext.Current.CancellationToken);
        await held.TakeAsync(6, TestContext.Current.CancellationToken);
        var taking = held.TakeAsync(5, TestContext.Current.CancellationToken);
        Assert.False(taking.IsCompleted);
        held.Return(4);
        held.Return(6);
        await taking;
    }

    [Fact]
    public void TakeAsync_AboveTheBoundWithNothingHeld_Passes() =>
        Assert.True(new HeldBytes(10).TakeAsync(50, TestContext.Current.CancellationToken).IsCompletedSuccessfully);

    [Fact]
    public async Task TakeAsync_Cancelled_StopsWaiting()
    {
        var held = new HeldBytes(10);
        await held.TakeAsync(10, TestContext.Current.CancellationToken);
        using var cancel = new CancellationTokenSource();
        var taking = held.TakeAsync(1, cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => taking);
    }
}
