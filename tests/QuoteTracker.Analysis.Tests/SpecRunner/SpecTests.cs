namespace QuoteTracker.Analysis.Tests.SpecRunner;

/// <summary>Every example of <c>Specs/*.md</c> is a test.</summary>
public sealed class SpecTests
{
    public static IEnumerable<TheoryDataRow<string>> Names() =>
        SpecFile.All.Select(example => new TheoryDataRow<string>(example.Name) { TestDisplayName = example.Name });

    [Theory]
    [MemberData(nameof(Names))]
    public void Example(string name)
    {
        var example = SpecFile.All.Single(candidate => candidate.Name == name);
        var got = SpecAnswer.Of(example);

        if (example.Today is null)
        {
            Assert.True(got.SequenceEqual(example.Expected), Report(example, got));
            return;
        }

        Assert.False(got.SequenceEqual(example.Expected), $"This gap is closed: move the example to {Home(example)}.");
        var today = SpecAnswer.Of(example with { Expected = example.Today });
        Assert.True(today.SequenceEqual(example.Today), $"A known gap behaves otherwise than noted; if that is no worse, note it as `today`.{Report(example, today)}");
    }

    [Fact]
    public void Gaps_EveryOne_NamesTheFileItBelongsIn()
    {
        var files = SpecFile.All.Select(example => example.File).ToHashSet();

        Assert.All(SpecFile.All.Where(example => example.Today is not null), gap => Assert.Contains(Home(gap)[..^3], files));
    }

    /// <summary>A gap's heading is <c>file › heading</c>.</summary>
    private static string Home(SpecExample gap) => gap.Heading.Split(" › ")[0] + ".md";

    private static string Report(SpecExample example, IReadOnlyList<string> got) =>
        $"""

        {example.Name}
        --- text
        {example.Text}
        --- expected
        {string.Join('\n', example.Expected)}
        --- got
        {string.Join('\n', got)}
        ---
        """;
}
