using System.Runtime.CompilerServices;

namespace QuoteTracker.Analysis.Tests.SpecRunner;

public sealed class SpecSortingTests
{
    private const string Example = "~~~text\nNothing.\n~~~\n~~~quotes\nno quotes\n~~~\n";
    private const string Other = "~~~text\nAll.\n~~~\n~~~quotes\nno quotes\n~~~\n";
    private const string Today = "~~~today\n? | direct | Nothing.\n~~~\n";
    private const string Gaps = $"# Gaps\n\n## room › A\n\n{Example}{Today}\n## room › B\n\n{Other}{Today}";

    private static readonly SpecExample Gap = SpecFile.Read(SpecFile.KnownGaps, Gaps)[0];

    [Fact]
    public void TakeOut_OnlyGapUnderItsHeading_TakesTheHeadingToo() =>
        Assert.Equal($"# Gaps\n\n## room › B\n\n{Other}{Today}", SpecSorter.TakeOut(Gaps, Gap));

    [Fact]
    public void PutIn_HeadingWithAnExample_AddsItBehind() =>
        Assert.Equal($"# Room\n\n## A\n\nRule.\n\n{Other}\n{Example}\n## B\n", SpecSorter.PutIn($"# Room\n\n## A\n\nRule.\n\n{Other}\n## B\n", Gap));

    [Fact]
    public void PutIn_HeadingMissing_AddsIt() =>
        Assert.Equal($"# Room\n\n## A\n\n{Example}", SpecSorter.PutIn("# Room\n", Gap));

    [Fact]
    public void Note_OtherAnswer_ReplacesTheOld() =>
        Assert.Equal("? | mixed | thing", SpecFile.Read(SpecFile.KnownGaps, SpecSorter.Note(Gaps, Gap, ["? | mixed | thing"]))[0].Today![0]);

    /// <summary>Rewrites the spec files themselves; runs on demand only (Specs/README.md says how). Look at the difference before you keep it.</summary>
    [Fact(Explicit = true)]
    public void KnownGaps_AsTheAnalysisIsNow_AreSorted()
    {
        foreach (var gap in SpecFile.All.Where(example => example.Today is not null))
        {
            var got = SpecAnswer.Of(gap);
            if (got.SequenceEqual(gap.Expected))
            {
                Rewrite(SpecFile.KnownGaps, gaps => SpecSorter.TakeOut(gaps, gap));
                Rewrite(gap.Heading.Split(" › ")[0], room => SpecSorter.PutIn(room, gap));
            }
            else
            {
                Rewrite(SpecFile.KnownGaps, gaps => SpecSorter.Note(gaps, gap, got));
            }
        }
    }

    private static void Rewrite(string file, Func<string, string> change)
    {
        var path = Path.Combine(Path.GetDirectoryName(Here())!, "..", "Specs", file + ".md");
        File.WriteAllText(path, change(File.ReadAllText(path).ReplaceLineEndings("\n")));
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
