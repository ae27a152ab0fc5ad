namespace QuoteTracker.Web.Components.Charts;

/// <summary>A value axis from 0 to a round number, in whole steps: there is no half quote.</summary>
public readonly record struct ValueAxis(long Step, long Top)
{
    private const int MostSteps = 4;

    /// <summary>The axis that shows the highest value with at most four steps of 1, 2 or 5 times a power of ten.</summary>
    public static ValueAxis For(long highest)
    {
        long step = 1;
        for (var round = 0; step * MostSteps < highest; round++)
        {
            step = round % 3 == 1 ? step / 2 * 5 : step * 2;
        }

        return new(step, Math.Max(step, (highest + step - 1) / step * step));
    }

    /// <summary>The lines to draw, 0 first.</summary>
    public IEnumerable<long> Lines()
    {
        for (long value = 0; value <= Top; value += Step)
        {
            yield return value;
        }
    }
}
