namespace QuoteTracker.Analysis.Tests.Mutations;

/// <summary>One kind of damage done to a text; the same text and seed give the same damage.</summary>
/// <param name="Name">What it does, in a few words.</param>
/// <param name="Apply">Does it.</param>
public sealed record Mutation(string Name, Func<string, Random, string> Apply)
{
    public string Mutate(string text, int seed) => Apply(text, new Random(seed));

    public override string ToString() => Name;
}
