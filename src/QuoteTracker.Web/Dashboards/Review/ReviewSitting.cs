namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>What one person decided and put off in Review since they opened the program in this tab; the steps can be taken back one by one.</summary>
public sealed class ReviewSitting
{
    private readonly Stack<ReviewStep> _steps = new();

    /// <summary>How many items were decided and still are.</summary>
    public int Done => _steps.Sum(step => step.Items);

    /// <summary>Keys of the items of a queue that were put off.</summary>
    public IReadOnlyList<string> LaterIn(ReviewQueue queue) => [.. _steps.Where(step => step.Acts.Count == 0 && step.Queue == queue).Select(step => step.Key)];

    public void Decided(ReviewQueue queue, string key, Decided decided)
    {
        if (decided.Acts.Count > 0)
            _steps.Push(new(queue, key, decided.Acts, decided.Items));
    }

    public void PutOff(ReviewQueue queue, string key) => _steps.Push(new(queue, key, [], 0));

    /// <summary>The latest step, which is then no more; null when there is none.</summary>
    public ReviewStep? TakeBack() => _steps.TryPop(out var step) ? step : null;

    /// <summary>Shows again what was put off in a queue.</summary>
    public void StartOver(ReviewQueue queue)
    {
        var kept = _steps.Where(step => step.Acts.Count > 0 || step.Queue != queue).Reverse().ToList();
        _steps.Clear();
        foreach (var step in kept)
            _steps.Push(step);
    }
}
