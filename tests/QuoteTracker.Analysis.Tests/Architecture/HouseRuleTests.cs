using System.Text.RegularExpressions;

namespace QuoteTracker.Analysis.Tests.Architecture;

/// <summary>The rules of size, names and types that a reader of the code can rely on.</summary>
public sealed partial class HouseRuleTests
{
    private const int MostLines = 300;

    /// <summary>A file that may be longer than 300 lines, and why.</summary>
    private static readonly Dictionary<string, string> Long = [];

    private static readonly string[] VagueNames = ["Manager", "Helper", "Helpers", "Util", "Utils", "Base", "Impl"];

    [Fact]
    public void File_NotListed_HasAtMostThreeHundredLines()
    {
        var faults = SourceFile.All
            .Where(file => !file.IsIn("Migrations/") && !file.IsIn("Sample/") && !file.IsIn("Lexicons/") && !Long.ContainsKey(file.Path))
            .Where(file => file.Lines > MostLines)
            .Select(file => $"{file} has {file.Lines} lines");

        Assert.Empty(faults);
    }

    [Fact]
    public void PublicType_OfSrc_StandsAloneInAFileOfItsName()
    {
        var faults =
            from file in Handwritten()
            let types = PublicType().Matches(file.Text).Select(match => match.Groups["name"].Value).Distinct().ToList()
            let name = Path.GetFileName(file.Path).Split('.')[0]
            where types.Count > 1 || (types.Count == 1 && types[0] != name)
            select $"{file} holds {string.Join(", ", types)}";

        Assert.Empty(faults);
    }

    [Fact]
    public void Class_NobodyDerivesFrom_IsSealed()
    {
        var files = Handwritten().ToList();
        var bases = files.SelectMany(file => Derived().Matches(file.Text)).Select(match => match.Groups["base"].Value).ToHashSet();
        var faults =
            from file in files
            from Match match in Class().Matches(file.Text)
            let modifiers = match.Groups["modifiers"].Value
            where !modifiers.Contains("sealed", StringComparison.Ordinal) && !modifiers.Contains("static", StringComparison.Ordinal) && !modifiers.Contains("abstract", StringComparison.Ordinal)
            where !bases.Contains(match.Groups["name"].Value) && !IsSealedElsewhere(files, match.Groups["name"].Value)
            select $"{file}: {match.Groups["name"].Value}";

        Assert.Empty(faults);
    }

    [Fact]
    public void Type_Name_SaysWhatItIs()
    {
        var faults =
            from file in Handwritten()
            from Match match in AnyType().Matches(file.Text)
            where VagueNames.Any(ending => match.Groups["name"].Value.EndsWith(ending, StringComparison.Ordinal))
            select $"{file}: {match.Groups["name"].Value}";

        Assert.Empty(faults);
    }

    /// <summary>One place decides what happens to the unexpected; everywhere else a fault is seen.</summary>
    [Fact]
    public void CatchOfEverything_StandsInOneFile_OfTheIntake()
    {
        var files = SourceFile.All
            .Where(file => file.IsIn("src/") && CatchAll().IsMatch(file.Text))
            .Select(file => file.Path)
            .ToList();

        Assert.True(files.Count <= 1, $"`catch (Exception)` stands in {string.Join(", ", files)}");
        Assert.All(files, path => Assert.StartsWith("src/QuoteTracker.Web/Intake/", path));
    }

    [Theory]
    [InlineData("catch (Exception e)\n{", true)]
    [InlineData("catch\n{", true)]
    [InlineData("catch { }", true)]
    [InlineData("catch (Exception)\n{", true)]
    [InlineData("catch (Exception e) when (e is IOException or JsonException)\n{", false)]
    [InlineData("catch (IOException e)\n{", false)]
    public void CatchAll_Clause_IsSeen(string clause, bool isCatchAll) => Assert.Equal(isCatchAll, CatchAll().IsMatch(clause));

    private static IEnumerable<SourceFile> Handwritten() => SourceFile.CSharpOfSrc.Where(file => !file.IsIn("Migrations/"));

    private static bool IsSealedElsewhere(IEnumerable<SourceFile> files, string name) =>
        files.Any(file => file.Text.Contains($"sealed partial class {name}", StringComparison.Ordinal));

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial|ref|unsafe) )*(?:class|record struct|record class|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^\s*(?<modifiers>(?:(?:public|internal|private|protected|file|sealed|static|abstract|partial) )*)(?:class|record class|record) (?!struct)(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Class();

    [GeneratedRegex(@"^\s*(?:(?:public|internal|private|protected|file|sealed|static|abstract|partial|readonly) )*(?:class|record struct|record class|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex AnyType();

    [GeneratedRegex(@"(?:class|record) \w+(?:<[^>]*>)?(?:\([^)]*\))?\s*:\s*(?<base>\w+)")]
    private static partial Regex Derived();

    [GeneratedRegex(@"\bcatch\s*(?:\(\s*(?:System\.)?Exception(?:\s+\w+)?\s*\)\s*)?\{")]
    private static partial Regex CatchAll();
}
