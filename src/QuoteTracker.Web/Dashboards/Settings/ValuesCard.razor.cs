using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;

namespace QuoteTracker.Web.Dashboards.Settings;

/// <summary>Every setting with its value and where that comes from.</summary>
public sealed partial class ValuesCard
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<ProgramSetting> Values { get; set; }

    /// <summary>Names among the settings that have no effect.</summary>
    [Parameter]
    public IReadOnlyList<string> Misspelled { get; set; } = [];

    private static string Origin(ProgramSetting setting) => setting.Origin switch
    {
        SettingOrigin.Default => "default",
        SettingOrigin.Environment => $"environment, {setting.Where}",
        // A hyphen that does not break keeps the option in one piece.
        SettingOrigin.CommandLine => $"command line, {setting.Where?.Replace('-', '\u2011')}",
        _ => setting.Where ?? "a file",
    };
}
