using System.Globalization;

namespace QuoteTracker.Web.Components;

/// <summary>Whether a name holds what somebody typed, regardless of case and accents.</summary>
public static class Likeness
{
    private const CompareOptions Loose = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>True when the name holds every typed word.</summary>
    public static bool Holds(string name, string typed) =>
        typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => CultureInfo.InvariantCulture.CompareInfo.IndexOf(name, word, Loose) >= 0);

    /// <summary>True when the name begins with what was typed.</summary>
    public static bool Begins(string name, string typed) =>
        CultureInfo.InvariantCulture.CompareInfo.IsPrefix(name, typed.Trim(), Loose);
}
