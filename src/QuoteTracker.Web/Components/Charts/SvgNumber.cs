using System.Globalization;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>Numbers as SVG attributes: a point, never the reader's comma.</summary>
public static class SvgNumber
{
    public static string Of(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A share of the plot's width, so that a chart stretches while its text keeps its size.</summary>
    public static string Percent(double share) => (share * 100).ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
