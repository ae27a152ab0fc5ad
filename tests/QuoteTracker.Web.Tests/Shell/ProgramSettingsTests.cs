using Microsoft.Extensions.Configuration;
using QuoteTracker.Web.Shell;

namespace QuoteTracker.Web.Tests.Shell;

public sealed class ProgramSettingsTests
{
    [Fact]
    public void Read_NothingSaid_IsTheDefault()
    {
        var threshold = Setting("QuoteTracker:ReviewThreshold", new ConfigurationBuilder());
        Assert.Equal(("0.6", SettingOrigin.Default, null), (threshold.Value, threshold.Origin, threshold.Where));
        Assert.Equal("QUOTETRACKER__REVIEWTHRESHOLD", threshold.Variable);
    }

    [Fact]
    public void Read_FileThenCommandLine_TheLastOneWins()
    {
        using var folder = new TemporaryFile("""{"QuoteTracker": {"Who": "Ada", "DataFolder": "/a"}}""");
        var builder = new ConfigurationBuilder().AddJsonFile(folder.Path).AddInMemoryCollection([new("QuoteTracker:DataFolder", "/b")]);
        var who = Setting("QuoteTracker:Who", builder);
        Assert.Equal(("Ada", SettingOrigin.File), (who.Value, who.Origin));
        Assert.Equal(Path.GetFileName(folder.Path), Path.GetFileName(who.Where));
        var data = Setting("QuoteTracker:DataFolder", builder);
        Assert.Equal(("/b", SettingOrigin.CommandLine, "--data"), (data.Value, data.Origin, data.Where));
    }

    [Fact]
    public void Read_Chained_LooksInside()
    {
        var inner = new ConfigurationBuilder().AddInMemoryCollection([new("QuoteTracker:Who", "Ada")]).Build();
        Assert.Equal(SettingOrigin.CommandLine, Setting("QuoteTracker:Who", new ConfigurationBuilder().AddConfiguration(inner)).Origin);
    }

    [Theory]
    [InlineData("QuoteTracker:ReviewThreshold", "1.5")]
    [InlineData("QuoteTracker:ReviewThreshold", "0,6")]
    [InlineData("QuoteTracker:MaxDocumentMegabytes", "0")]
    [InlineData("QuoteTracker:AllowPrivateAddresses", "yes")]
    [InlineData("QuoteTracker:Database", "../other.db")]
    [InlineData("QuoteTracker:DataFolder", " ")]
    public void Problem_ValueThatMakesNoSense_IsNamedWithItsPlace(string name, string value)
    {
        var problem = ProgramSettings.Problem(new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build());
        Assert.Contains(name, problem);
        Assert.Contains($"“{value}”", problem);
    }

    [Theory]
    [InlineData("0.7", "0.6", false)]
    [InlineData("0.6", "0.6", true)]
    [InlineData("0.2", "0.1", false)]
    [InlineData("1.2", "1", false)]
    [InlineData("0", "0", true)]
    public void UnknownBelow_UpToTheReviewThreshold_CanBeUsed(string unknown, string review, bool canBeUsed)
    {
        var problem = ProgramSettings.Problem(new ConfigurationBuilder().AddInMemoryCollection([new("QuoteTracker:UnknownBelow", unknown), new("QuoteTracker:ReviewThreshold", review)]).Build());
        Assert.Equal(canBeUsed, problem is null);
        Assert.True(canBeUsed || problem!.Contains("QuoteTracker:UnknownBelow", StringComparison.Ordinal));
    }

    [Fact]
    public void Problem_SeveralFaults_AreAllNamed()
    {
        var problem = ProgramSettings.Problem(new ConfigurationBuilder().AddInMemoryCollection([new("QuoteTracker:ReviewThreshold", "x"), new("QuoteTracker:Database", "a/b")]).Build());
        Assert.Equal(2, problem!.Split(Environment.NewLine).Length);
    }

    [Fact]
    public void Unknown_MisspelledName_IsListed() =>
        Assert.Equal(["QuoteTracker:ReviewTreshold"], ProgramSettings.Unknown(new ConfigurationBuilder().AddInMemoryCollection([new("QuoteTracker:ReviewTreshold", "0.6"), new("QuoteTracker:who", "Ada")]).Build()));

    private static ProgramSetting Setting(string name, IConfigurationBuilder builder) => ProgramSettings.Read(builder.Build()).Single(setting => setting.Name == name);

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(string content) => File.WriteAllText(Path, content);

        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".json");

        public void Dispose() => File.Delete(Path);
    }
}
