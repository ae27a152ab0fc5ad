using System.Globalization;

namespace QuoteTracker.Web.Shell;

/// <summary>A setting that there is: what it is for, what holds when nobody says anything, which values make sense.</summary>
/// <param name="Name">As in appsettings.json, parts joined by colons.</param>
/// <param name="Default">What holds when nobody says anything.</param>
/// <param name="Says">What it is for.</param>
/// <param name="Problem">Why a value cannot be used, as the end of "QuoteTracker:Who …"; null when it can.</param>
/// <param name="Option">The option of the command line that sets it; null for none.</param>
internal sealed record SettingRule(string Name, string Default, string Says, Func<string, string?> Problem, string? Option = null)
{
    public static string? Any(string value) => null;

    public static string? Text(string value) => string.IsNullOrWhiteSpace(value) ? "must not be empty" : null;

    public static string? FileName(string value) =>
        string.IsNullOrWhiteSpace(value) || Path.GetFileName(value) != value ? "must be the name of a file, without folders" : null;

    public static string? Share(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? null : "must be a number from 0 to 1, such as 0.6";

    public static string? Megabytes(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 1000 ? null : "must be a whole number from 1 to 1000";

    public static string? Many(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 1_000_000 ? null : "must be a whole number from 0 to 1000000";

    public static string? Switch(string value) => bool.TryParse(value, out _) ? null : "must be true or false";
}
