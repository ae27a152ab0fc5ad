using System.Diagnostics;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Tests.Properties;

/// <summary>Ten times the text takes about ten times as long: a hundred times would be quadratic, the limit lies between.</summary>
public sealed class LinearTimeTests
{
    private const int MostTimesAsLong = 40;

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
    public void Analyze_TenTimesTheText_TakesNoHundredTimesAsLong(string piece)
    {
        var (small, large) = (Repeat(piece, 30_000), Repeat(piece, 300_000));
        Fastest(small);

        var times = Fastest(large) / Fastest(small);

        Assert.True(times < MostTimesAsLong, $"Ten times the text took {times:0} times as long.");
    }

    private static SourceText Repeat(string piece, int length) => new(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));

    private static double Fastest(SourceText source)
    {
        var fastest = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            DocumentAnalyzer.Analyze(source);
            fastest = Math.Min(fastest, watch.Elapsed.TotalMilliseconds);
        }

        return Math.Max(fastest, 0.5);
    }
}
