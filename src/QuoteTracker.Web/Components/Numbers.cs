using System.Globalization;

namespace QuoteTracker.Web.Components;

/// <summary>Numbers as the reader writes them, with the word for what is counted.</summary>
public static class Numbers
{
    /// <summary>A count in the reader's digits and separators: <c>1,284</c>.</summary>
    public static string Show(long number) => number.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>A count with its noun: <c>1 quote</c>, <c>1,284 quotes</c>, <c>no quotes</c>.</summary>
    public static string Count(long number, string one, string many) => number switch
    {
        0 => "no " + many,
        1 => "1 " + one,
        _ => Show(number) + " " + many,
    };

    /// <summary>A share of one: <c>54 %</c>.</summary>
    public static string Percent(double share) => share.ToString("P0", CultureInfo.CurrentCulture);

    /// <summary>A size in bytes: <c>12.4 MB</c>.</summary>
    public static string Bytes(long bytes) => bytes switch
    {
        < 1024 => Show(bytes) + " bytes",
        < 1024 * 1024 => (bytes / 1024.0).ToString("N0", CultureInfo.CurrentCulture) + " KB",
        < 1024L * 1024 * 1024 => (bytes / 1048576.0).ToString("N1", CultureInfo.CurrentCulture) + " MB",
        _ => (bytes / 1073741824.0).ToString("N1", CultureInfo.CurrentCulture) + " GB",
    };
}
