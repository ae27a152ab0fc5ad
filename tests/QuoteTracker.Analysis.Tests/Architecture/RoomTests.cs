namespace QuoteTracker.Analysis.Tests.Architecture;

/// <summary>Who may use whom: the table of the architecture, held against the using lines.</summary>
public sealed class RoomTests
{
    /// <summary>A room and the rooms it may use beside itself. A room that is not here may use any.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Analysis/Lexicons"] = [],
        ["Analysis/Text"] = ["Analysis/Lexicons"], // word lists: abbreviations, menu words
        ["Analysis/Quotes"] = ["Analysis/Text", "Analysis/Lexicons"], // word lists: elisions, reporting verbs where a mark is missing
        ["Analysis/Ranking"] = ["Analysis/Lexicons"],
        ["Analysis/Speakers"] = ["Analysis/Text", "Analysis/Quotes", "Analysis/Lexicons", "Analysis/Ranking"],
        ["Analysis/Names"] = ["Analysis/Text", "Analysis/Lexicons", "Analysis/Speakers"], // of Speakers only what a speaker is
        ["Analysis/Learning"] = ["Analysis/Text", "Analysis/Lexicons", "Analysis/Quotes", "Analysis/Speakers", "Analysis/Ranking", "Analysis/Paraphrase"],
        ["Analysis/Themes"] = ["Analysis/Text", "Analysis/Lexicons"],
        ["Analysis/Recurrence"] = ["Analysis/Text", "Analysis/Lexicons", "Analysis/Names"], // of Names only what a slip of a word is
        ["Analysis/Paraphrase"] = ["Analysis/Text", "Analysis/Lexicons", "Analysis/Names", "Analysis/Recurrence"], // of Names the places; of Recurrence the exact comparison, which comes first
        ["Web/Store"] = Analysis,
        ["Web/Intake"] = [.. Analysis, "Web/Store"],
        ["Web/Dashboards"] =
        [
            "Web/Store", "Web/Components", "Web/Shell",
            "Analysis/Text", "Analysis/Quotes", "Analysis/Speakers", // values only: spans, dates, kinds; the test below holds that no page analyses
            "Web/Intake", // pages that start an import or a re-analysis and show its progress
        ],
        ["Web/Components"] = [],
    };

    /// <summary>A file that does what its room may not, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = [];

    private static string[] Analysis => ["Analysis", "Analysis/Text", "Analysis/Quotes", "Analysis/Speakers", "Analysis/Names", "Analysis/Themes", "Analysis/Recurrence", "Analysis/Paraphrase", "Analysis/Lexicons", "Analysis/Learning"];

    [Fact]
    public void Room_UsingLines_NameOnlyRoomsItMayUse()
    {
        var faults =
            from file in SourceFile.All
            where file.IsIn("src/") && MayUse.ContainsKey(file.Room) && !Exceptions.ContainsKey(file.Path)
            from used in file.UsedRooms.Distinct()
            where used != file.Room && !MayUse[file.Room].Contains(used)
            select $"{file} uses {used}";

        Assert.Empty(faults);
    }

    [Fact]
    public void Analysis_UsingLines_NameNoPackageAndNoOtherProject()
    {
        var faults = SourceFile.CSharpOfSrc
            .Where(file => file.Room.StartsWith("Analysis", StringComparison.Ordinal))
            .Where(file => file.Text.Contains("using Microsoft.", StringComparison.Ordinal) || file.UsedRooms.Any(room => room.StartsWith("Web", StringComparison.Ordinal)));

        Assert.Empty(faults);
    }

    [Fact]
    public void Dashboards_Code_NeverAnalyses()
    {
        var faults = SourceFile.All
            .Where(file => file.Room == "Web/Dashboards")
            .Where(file => file.Text.Contains("DocumentAnalyzer.Analyze", StringComparison.Ordinal) || file.Text.Contains("DocumentWriter", StringComparison.Ordinal));

        Assert.Empty(faults);
    }

    [Fact]
    public void Store_UsingLines_NameNoUserInterface()
    {
        var faults = SourceFile.CSharpOfSrc
            .Where(file => file.Room == "Web/Store")
            .Where(file => file.Text.Contains("using Microsoft.AspNetCore.Components", StringComparison.Ordinal) || file.Text.Contains("using Radzen", StringComparison.Ordinal));

        Assert.Empty(faults);
    }

    [Fact]
    public void Exceptions_EveryFile_Exists() =>
        Assert.All(Exceptions.Keys, path => Assert.Contains(SourceFile.All, file => file.Path == path));
}
