namespace QuoteTracker.Benchmarks;

/// <summary>Sentences of public life made of lists of words, many of them near each other; the same number gives the same sentence.</summary>
internal static class MadeUpStatements
{
    private static readonly string[] Who = ["The ministry", "The mayor", "The farmers' union", "The port authority", "The island government", "The teachers", "The national bank", "The railway", "The opposition", "The hospital", "The court", "The navy", "The museum", "The brewery"];
    private static readonly (string Plain, string Other)[] Does = [("will close", "is going to shut"), ("has bought", "has purchased"), ("wants to rebuild", "plans to reconstruct"), ("must repair", "has to mend"), ("will not sell", "is not going to sell"), ("has criticised", "has attacked"), ("may inspect", "might examine"), ("supports", "backs"), ("has lost", "has lost"), ("will finance", "is going to pay for")];
    private static readonly string[] Which = ["old", "northern", "empty", "new", "wooden", "public", "flooded", "private", "largest", "eastern", "damaged"];
    private static readonly (string Plain, string Other)[] What = [("bridge", "bridge"), ("houses", "homes"), ("school", "school"), ("harbour", "port"), ("dam", "dam"), ("trains", "railway carriages"), ("hospital", "clinic"), ("library", "library"), ("factory", "plant"), ("vineyards", "vineyards"), ("road", "street"), ("archive", "archive"), ("forest", "woods")];
    private static readonly string[] Where = ["near Tarsk", "in the capital", "on the border", "in Lyria", "along the coast", "outside Ostrava", "in the valley", "by the lake", "in the old town"];
    private static readonly string[] Why = ["before the winter", "after the storm", "because of the drought", "for 40 million crowns", "by 2031", "within twelve weeks", "despite protests", "if parliament agrees", "with help from abroad", "for the third time"];

    /// <summary>The sentence of a number.</summary>
    public static string Of(int number)
    {
        var parts = Parts(number);
        return $"{Who[parts[0]]} {Does[parts[1]].Plain} the {Which[parts[2]]} {What[parts[3]].Plain} {Where[parts[4]]} {Why[parts[5]]}.";
    }

    /// <summary>The same in other words and another order.</summary>
    public static string Reworded(int number)
    {
        var parts = Parts(number);
        return $"{Why[parts[5]]}, {Who[parts[0]]} {Does[parts[1]].Other} {Where[parts[4]]} the {Which[parts[2]]} {What[parts[3]].Other}";
    }

    /// <summary>An index into each list; a step without a common factor spreads the numbers over all sentences.</summary>
    private static int[] Parts(int number)
    {
        int[] sizes = [Who.Length, Does.Length, Which.Length, What.Length, Where.Length, Why.Length];
        var rest = number * 7919L % sizes.Aggregate(1L, (all, size) => all * size);
        return [.. sizes.Select(size =>
        {
            var index = (int)(rest % size);
            rest /= size;
            return index;
        })];
    }
}
