using System.Globalization;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Configuration.Memory;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Shell;

/// <summary>Every setting of the program with its value, where that comes from, and what is wrong with it.</summary>
public static class ProgramSettings
{
    private const string ReviewThreshold = $"{StoreOptions.Section}:{nameof(StoreOptions.ReviewThreshold)}";
    private const string UnknownBelow = $"{StoreOptions.Section}:{nameof(StoreOptions.UnknownBelow)}";

    private static readonly SettingRule[] Rules =
    [
        new($"{StoreOptions.Section}:{nameof(StoreOptions.DataFolder)}", StoreOptions.DefaultFolder, "The folder that holds the database and its backups.", SettingRule.Text, "--data"),
        new($"{StoreOptions.Section}:{nameof(StoreOptions.Database)}", new StoreOptions().Database, "The name of the database file in that folder.", SettingRule.FileName),
        new($"{StoreOptions.Section}:{nameof(StoreOptions.Who)}", Environment.UserName, "The name under which hand work is written to the history.", SettingRule.Any),
        new(ReviewThreshold, Text(new StoreOptions().ReviewThreshold), "A quote whose speaker is less sure than this waits in Review.", SettingRule.Share),
        new(UnknownBelow, Text(new StoreOptions().UnknownBelow), "A quote whose speaker is less sure than this is left without one and waits in Review with those it could be. It holds from the next analysis on: have documents read anew after a change.", SettingRule.Share, "--unknown-below"),
        new($"{StoreOptions.Section}:{nameof(StoreOptions.SamePointAmong)}", Text(new StoreOptions().SamePointAmong), "Statements that say the same in other words are looked for among so many, those heard most; 0 looks for none.", SettingRule.Many),
        new($"{IntakeOptions.Section}:{nameof(IntakeOptions.MaxDocumentMegabytes)}", Text(IntakeLimits.DefaultMegabytes), "Larger documents are refused (MB).", SettingRule.Megabytes),
        new($"{IntakeOptions.Section}:{nameof(IntakeOptions.AllowPrivateAddresses)}", "false", "Whether addresses of this machine and of private networks may be fetched.", SettingRule.Switch),
        new(WebHostDefaults.ServerUrlsKey, DefaultUrls, "Where the pages are.", SettingRule.Text, "--urls"),
        new("AllowedHosts", "*", "The host names under which the pages may be asked for.", SettingRule.Text),
    ];

    /// <summary>What the host lets stand before the name of a variable.</summary>
    private static readonly string[] Prefixes = ["", "ASPNETCORE_", "DOTNET_"];

    /// <summary>Where the pages are when nobody says anything.</summary>
    public const string DefaultUrls = "http://127.0.0.1:5080";

    public static IReadOnlyList<ProgramSetting> Read(IConfiguration configuration)
    {
        var settings = Rules.Select(rule => Read(rule, configuration)).ToList();
        var review = settings.Find(setting => setting.Name == ReviewThreshold)!;
        return [.. settings.Select(setting => setting.Name == UnknownBelow ? NotAbove(review, setting) : setting)];
    }

    /// <summary>What cannot be used, all of it, with where it comes from; null when everything can.</summary>
    public static string? Problem(IConfiguration configuration)
    {
        var faults = Read(configuration).Where(setting => setting.Problem is not null).Select(Sentence).ToList();
        return faults.Count == 0 ? null : string.Join(Environment.NewLine, faults);
    }

    /// <summary>Names in our section that are no setting: misspelled, most often.</summary>
    public static IReadOnlyList<string> Unknown(IConfiguration configuration) =>
        [.. configuration.GetSection(StoreOptions.Section).GetChildren().Select(child => child.Path).Where(path => !Rules.Any(rule => string.Equals(rule.Name, path, StringComparison.OrdinalIgnoreCase)))];

    public static string Sentence(ProgramSetting setting) =>
        $"The setting {setting.Name} {setting.Problem}; it is “{setting.Value}”{(setting.Where is null ? "" : $", from {setting.Where}")}.";

    private static ProgramSetting Read(SettingRule rule, IConfiguration configuration)
    {
        var provider = configuration is IConfigurationRoot root ? Winner(root, rule.Name) : null;
        var value = configuration[rule.Name] ?? rule.Default;
        var origin = Origin(provider, value == rule.Default);
        return new(rule.Name, value, origin, Where(rule, origin, provider), rule.Says, rule.Problem(value));
    }

    /// <summary>What is unknown must not be surer than what waits in Review as unsure.</summary>
    private static ProgramSetting NotAbove(ProgramSetting most, ProgramSetting setting) =>
        most.Problem is null && setting.Problem is null && Number(setting.Value) > Number(most.Value)
            ? setting with { Problem = $"must not be above {most.Name}, which is {most.Value}" }
            : setting;

    private static IConfigurationProvider? Winner(IConfigurationRoot root, string name)
    {
        foreach (var provider in root.Providers.Reverse())
        {
            if (provider is ChainedConfigurationProvider { Configuration: IConfigurationRoot inner })
            {
                if (Winner(inner, name) is { } within)
                    return within;
            }
            else if (provider.TryGet(name, out _))
            {
                return provider;
            }
        }

        return null;
    }

    private static SettingOrigin Origin(IConfigurationProvider? provider, bool isDefault) => provider switch
    {
        null => SettingOrigin.Default,
        MemoryConfigurationProvider when isDefault => SettingOrigin.Default,
        JsonConfigurationProvider => SettingOrigin.File,
        EnvironmentVariablesConfigurationProvider => SettingOrigin.Environment,
        MemoryConfigurationProvider or CommandLineConfigurationProvider => SettingOrigin.CommandLine,
        _ => SettingOrigin.File,
    };

    private static string? Where(SettingRule rule, SettingOrigin origin, IConfigurationProvider? provider) => origin switch
    {
        SettingOrigin.File => (provider as JsonConfigurationProvider)?.Source.Path ?? "a file of settings",
        SettingOrigin.Environment => Variable(rule.Name) ?? "the environment",
        SettingOrigin.CommandLine => rule.Option ?? "the command line",
        _ => null,
    };

    /// <summary>The variable that says so, spelled as it is.</summary>
    private static string? Variable(string name)
    {
        var plain = name.Replace(":", "__", StringComparison.Ordinal);
        return Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .FirstOrDefault(variable => Prefixes.Any(prefix => variable.Equals(prefix + plain, StringComparison.OrdinalIgnoreCase)));
    }

    private static double Number(string value) => double.Parse(value, CultureInfo.InvariantCulture);

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
