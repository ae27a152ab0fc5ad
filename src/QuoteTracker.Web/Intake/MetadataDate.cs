using System.Globalization;
using System.Text.RegularExpressions;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Intake;

/// <summary>Reads the dates of metadata and of form fields: ISO 8601 as far as known, and what web pages write instead.</summary>
public static partial class MetadataDate
{
    private static readonly string[] Written =
    [
        "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "dddd, d MMMM yyyy", "dddd, MMMM d, yyyy", "yyyy/M/d", "yyyyMMdd", "d.M.yyyy",
    ];

    /// <summary>
    /// The date that <paramref name="text"/> states; null when it states none.
    /// A time of day is left out without turning it into another zone: the day is the one that the outlet printed.
    /// </summary>
    public static DocumentDate? Parse(string? text, DateOrigin origin = DateOrigin.Metadata)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        if (Iso().Match(text) is { Success: true } iso)
            return DocumentDate.TryCreate(Part(iso, "y"), Part(iso, "m"), Part(iso, "d"), origin);
        if (NoYear().Match(text) is { Success: true } noYear)
            return DocumentDate.TryCreate(null, Part(noYear, "m"), Part(noYear, "d"), origin);
        if (DateTime.TryParseExact(text, Written, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day))
            return DocumentDate.TryCreate(day.Year, day.Month, day.Day, origin);
        return DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out var stamp)
            ? DocumentDate.TryCreate(stamp.Year, stamp.Month, stamp.Day, origin)
            : null;
    }

    private static int? Part(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<y>[0-9]{4})(-(?<m>[0-9]{1,2})(-(?<d>[0-9]{1,2})([T ].*)?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex("^--(?<m>[0-9]{2})-(?<d>[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex NoYear();
}
