namespace QuoteTracker.Web.Shell;

/// <summary>One setting as it is now.</summary>
/// <param name="Name">As in appsettings.json, parts joined by colons: <c>QuoteTracker:Who</c>.</param>
/// <param name="Value">What holds.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Where">The file, variable or option that says so; null for the default.</param>
/// <param name="Says">What it is for.</param>
/// <param name="Problem">Why the value cannot be used; null when it can.</param>
public sealed record ProgramSetting(string Name, string Value, SettingOrigin Origin, string? Where, string Says, string? Problem)
{
    /// <summary>The environment variable that sets it.</summary>
    public string Variable => Name.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant();
}
