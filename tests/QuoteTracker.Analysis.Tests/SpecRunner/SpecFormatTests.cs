namespace QuoteTracker.Analysis.Tests.SpecRunner;

public sealed class SpecFormatTests
{
    private const string Example = "~~~text\nNothing.\n~~~\n~~~quotes\nno quotes\n~~~\n";

    [Fact]
    public void Read_TwoExamplesUnderAHeading_NumbersThem() =>
        Assert.Equal(["f › A › 1", "f › A › 2", "f › B › 1"], SpecFile.Read("f", $"# F\n## A\nRule.\n{Example}{Example}## B\n{Example}").Select(example => example.Name));

    [Theory]
    [InlineData("## A\n~~~text\nNothing.\n~~~\n")]
    [InlineData("## A\n~~~quotes\nno quotes\n~~~\n")]
    [InlineData("~~~text\nNothing.\n~~~\n~~~quotes\nno quotes\n~~~\n")]
    [InlineData("## A\n~~~text\nNothing.\n~~~\n~~~quotes\nno quotes\n~~~\n~~~today\nno quotes\n~~~\n")]
    [InlineData("## A\n~~~text\nNothing.\n")]
    public void Read_MistakeInTheFile_Throws(string markdown) =>
        Assert.Throws<FormatException>(() => SpecFile.Read("f", markdown));

    [Fact]
    public void Read_KnownGap_HasTheRightAnswerAndTodays()
    {
        var gap = Assert.Single(SpecFile.Read(SpecFile.KnownGaps, $"## cues › A\n{Example}~~~today\n? | direct | Nothing.\n~~~\n"));

        Assert.Equal(("no quotes", "? | direct | Nothing."), (gap.Expected[0], gap.Today![0]));
    }

    [Fact]
    public void ReadFolder_OnlyTheReadme_Throws()
    {
        var folder = Directory.CreateTempSubdirectory("specs");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "README.md"), $"## A\n{Example}");

            Assert.Throws<FormatException>(() => SpecFile.ReadFolder(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
