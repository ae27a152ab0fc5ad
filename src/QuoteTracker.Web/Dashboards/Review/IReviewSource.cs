namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>What waits in one queue.</summary>
internal interface IReviewSource
{
    Task<int> CountAsync(CancellationToken stop);

    /// <summary>The keys of the first <paramref name="most"/> items; where a decision changes most comes first.</summary>
    Task<IReadOnlyList<string>> KeysAsync(int most, CancellationToken stop);

    /// <summary>The item with its evidence; null when it waits no longer.</summary>
    Task<ReviewItem?> FindAsync(string key, CancellationToken stop);
}
