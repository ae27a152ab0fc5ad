namespace QuoteTracker.Analysis.Learning;

/// <summary>Passes over items in an order that is mixed but the same every time.</summary>
internal static class Shuffle
{
    private const int Seed = 20;

    public static IEnumerable<T> Rounds<T>(IReadOnlyList<T> items, int rounds)
    {
        var random = new Random(Seed);
        var order = items.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var item in order) yield return item;
        }
    }
}
