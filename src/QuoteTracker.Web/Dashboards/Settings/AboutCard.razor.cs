using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Dashboards.Settings;

/// <summary>Versions and licences.</summary>
public sealed partial class AboutCard
{
    private static readonly (string Name, string Licence, string Address)[] Parts =
    [
        (".NET, ASP.NET Core, Entity Framework Core", "MIT", "https://github.com/dotnet"),
        ("SQLite", "public domain", "https://sqlite.org/copyright.html"),
        ("SQLitePCLRaw", "Apache 2.0", "https://github.com/ericsink/SQLitePCL.raw"),
        ("Radzen Blazor Components", "MIT", "https://github.com/radzenhq/radzen-blazor"),
        ("AngleSharp", "MIT", "https://github.com/AngleSharp/AngleSharp"),
        ("CsvHelper", "MS-PL or Apache 2.0", "https://github.com/JoshClose/CsvHelper"),
        ("System.CommandLine", "MIT", "https://github.com/dotnet/command-line-api"),
    ];

    /// <summary>The version of the analysis in this program.</summary>
    [Parameter, EditorRequired]
    public required int AnalysisVersion { get; set; }

    // Behind the plus stands the commit.
    private static string Version =>
        typeof(AboutCard).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
