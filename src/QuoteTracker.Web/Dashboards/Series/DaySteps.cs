using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Store.Counting;

namespace QuoteTracker.Web.Dashboards.Series;

/// <summary>The step of an axis that each of its days lies in, found at once. Days are counted as in <see cref="SelectedQuotes"/>.</summary>
internal sealed class DaySteps
{
    private readonly int _first;
    private readonly int[] _steps;

    /// <summary>For days from <paramref name="first"/> to <paramref name="last"/>, which are on the axis.</summary>
    public DaySteps(TimeScale scale, int first, int last) =>
        (_first, _steps, Count) = (first, [.. Enumerable.Range(first, last - first + 1).Select(day => scale.IndexOf(SelectedQuotes.DayOf(day)!.Value))], scale.Buckets.Count);

    private DaySteps(int first, int[] steps, int count) => (_first, _steps, Count) = (first, steps, count);

    /// <summary>How many steps the axis has.</summary>
    public int Count { get; }

    public int this[int day] => _steps[day - _first];

    /// <summary>The same days on a coarser axis; <paramref name="coarser"/> tells for each step which of the fewer it lies in.</summary>
    public DaySteps In(IReadOnlyList<int> coarser, int count) => new(_first, Array.ConvertAll(_steps, step => coarser[step]), count);
}
