using Xunit.Sdk;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>A machine without a browser: its tests say so and are skipped, but nothing ships untested.</summary>
public sealed class MissingBrowserTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quotetracker-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void First_FoldersWithoutBrowser_IsNone() =>
        Assert.Null(InstalledBrowsers.First([_folder, Path.Combine(_folder, "not there")]));

    [Fact]
    public void First_SecondFolderHasOne_IsItsFile()
    {
        var file = Path.Combine(_folder, OperatingSystem.IsWindows() ? "chromium.exe" : "chromium");
        File.WriteAllText(file, "");

        Assert.Equal(file, InstalledBrowsers.First([Path.Combine(_folder, "not there"), _folder]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("false")]
    public void Test_OwnMachineWithoutBrowser_IsSkippedWithTheReason(string? ci) =>
        Assert.Contains(Chromium.Missing, ReasonToSkip(ci), StringComparison.Ordinal);

    [Theory]
    [InlineData("true")]
    [InlineData("1")]
    public void Test_BuildServerWithoutBrowser_Fails(string ci) =>
        Assert.Contains(Chromium.Missing, Assert.Throws<FailException>(() => Chromium.Miss(ci)).Message, StringComparison.Ordinal);

    /// <summary>Caught here, because xUnit's own ways to catch let it through and skip this test too.</summary>
    private static string ReasonToSkip(string? ci)
    {
        try
        {
            Chromium.Miss(ci);
            return "";
        }
        catch (SkipException skipped)
        {
            return skipped.Message;
        }
    }
}
