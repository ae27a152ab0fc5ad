using System.Text.Json;
using QuoteTracker.Analysis.Tests.Properties;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Tests.Mutations;

/// <summary>The sample's documents, damaged in every way we know, are analysed without fault. The program <c>mutate</c> of the benchmarks does the same to any texts.</summary>
public sealed class MutatedSampleTests
{
    private const int TimesEach = 3;

    public static TheoryData<string> Kinds => [.. MutationKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Analyze_SampleMutated_IsSound(string kind)
    {
        var mutation = MutationKinds.All.Single(one => one.Name == kind);
        for (var i = 0; i < SampleTexts.All.Count; i++)
        {
            for (var seed = i * TimesEach; seed < (i + 1) * TimesEach; seed++)
                Holds(mutation.Mutate(SampleTexts.All[i], seed), $"{kind}, text {i}, seed {seed}");
        }
    }

    private static void Holds(string text, string which)
    {
        var fault = Record.Exception(() =>
        {
            var analysis = DocumentAnalyzer.Analyze(new SourceText(text));
            Invariants.Hold(analysis);
            Assert.Equal(JsonSerializer.Serialize(analysis), JsonSerializer.Serialize(DocumentAnalyzer.Analyze(new SourceText(text))));
        });
        Assert.True(fault is null, $"{which}: {fault}");
    }
}
