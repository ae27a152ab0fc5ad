using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Tests.Properties;

/// <summary>Ten times the text takes about ten times the memory, whatever it repeats; its time is measured by the benchmark <c>extract</c>.</summary>
public sealed class LinearMemoryTests
{
    private const int MostTimesAsMuch = 15;

    public static TheoryData<string> Pieces =>
    [
        "\"",
        "“ word ",
        "“A,” he said. ",
        "Anna Corvel and Ivo Brandt met Pavel Orsic. ",
        "said said according to told ",
        "A’s ‘b ",
        "Name: words.\n\n",
        "x",
        "\n",
        "Home | News\n",
        "(((",
        "Foreign Minister of Estavia ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Analyze_TenTimesTheText_AllocatesAboutTenTimesAsMuch(string piece)
    {
        var (small, large) = (Repeat(piece, 30_000), Repeat(piece, 300_000));
        Allocated(small);

        var times = Allocated(large) / (double)Allocated(small);

        Assert.True(times < MostTimesAsMuch, $"Ten times the text took {times:0.0} times the memory.");
    }

    private static SourceText Repeat(string piece, int length) => new(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));

    /// <summary>Bytes that an analysis allocates: the same on any machine, unlike its time.</summary>
    private static long Allocated(SourceText source)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        DocumentAnalyzer.Analyze(source);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
