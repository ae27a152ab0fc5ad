using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Commands;

/// <summary>The settings of every command: appsettings.json beside the program, then the environment (<c>QUOTETRACKER__X</c>), then the command line.</summary>
internal static class CommandSettings
{
    /// <summary>The folder under the data folder that holds the sample's own database.</summary>
    public const string SampleFolder = "sample";

    /// <summary>Puts what the command line says over the rest.</summary>
    public static void Apply(IConfigurationManager settings, string? data, bool sample)
    {
        if (data is not null)
            Set(settings, nameof(StoreOptions.DataFolder), Path.GetFullPath(data));
        if (sample)
            Set(settings, nameof(StoreOptions.DataFolder), Path.Combine(settings[$"{StoreOptions.Section}:{nameof(StoreOptions.DataFolder)}"] ?? StoreOptions.DefaultFolder, SampleFolder));
    }

    /// <summary>A host without a web server, for commands that read or write the database and end.</summary>
    public static HostApplicationBuilder CreateHost(string? data, bool sample = false)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "quotetracker" });
        // Standard output belongs to the command's results.
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        Apply(builder.Configuration, data, sample);
        builder.Services.AddStore(builder.Configuration);
        return builder;
    }

    /// <summary>The settings of a command that needs no host; <paramref name="unknownBelow"/> is what the command line says.</summary>
    public static IConfiguration Read(string? unknownBelow)
    {
        var settings = new ConfigurationManager();
        settings.SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables();
        if (unknownBelow is not null)
            Set(settings, nameof(StoreOptions.UnknownBelow), unknownBelow);
        return settings;
    }

    /// <summary>What of the settings cannot be used, all of it; null when everything can. To be asked before anything is built from them.</summary>
    public static string? Problem(IHostApplicationBuilder builder) => ProgramSettings.Problem(builder.Configuration);

    private static void Set(IConfigurationManager settings, string name, string value) =>
        settings.AddInMemoryCollection([new KeyValuePair<string, string?>($"{StoreOptions.Section}:{name}", value)]);
}
