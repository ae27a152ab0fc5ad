using QuoteTracker.Web.Dashboards.Review;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class ReviewSittingTests
{
    private readonly ReviewSitting _sitting = new();

    [Fact]
    public void Done_CountsItemsOfBatches_UntilTakenBack()
    {
        _sitting.Decided(ReviewQueue.SameSpeaker, "s1-2", new([7], 1, "Did"));
        _sitting.Decided(ReviewQueue.SameSpeaker, "s3-4", new([8, 9], 14, "Did"));
        Assert.Equal(15, _sitting.Done);
        Assert.Equal("s3-4", _sitting.TakeBack()!.Key);
        Assert.Equal(1, _sitting.Done);
    }

    [Fact]
    public void Decided_NothingWasChanged_IsNoStep()
    {
        _sitting.Decided(ReviewQueue.SameSpeaker, "s1-2", new([], 1, "It is so already"));
        Assert.Null(_sitting.TakeBack());
    }

    [Fact]
    public void PutOff_StaysInItsQueue_UntilTakenBackOrStartedOver()
    {
        _sitting.PutOff(ReviewQueue.Undated, "d1");
        _sitting.PutOff(ReviewQueue.SameSpeaker, "s1-2");
        _sitting.Decided(ReviewQueue.Undated, "d2", new([7], 1, "Did"));
        Assert.Equal(["d1"], _sitting.LaterIn(ReviewQueue.Undated));
        _sitting.StartOver(ReviewQueue.Undated);
        Assert.Empty(_sitting.LaterIn(ReviewQueue.Undated));
        Assert.Equal(["d2", "s1-2"], new[] { _sitting.TakeBack()!.Key, _sitting.TakeBack()!.Key });
        Assert.Empty(_sitting.LaterIn(ReviewQueue.SameSpeaker));
    }
}
