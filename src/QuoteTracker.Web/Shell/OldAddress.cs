using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace QuoteTracker.Web.Shell;

/// <summary>Addresses that name merged speakers: the same address with the speakers that they became.</summary>
public static class OldAddress
{
    /// <summary>Puts others in the place of speakers, in the path of a speaker's page and in every filter; all else stays: other parts, page, place on the page.</summary>
    public static string Renew(string address, IReadOnlyDictionary<long, long> into)
    {
        var (rest, place) = Cut(address, '#');
        var (path, query) = Cut(rest, '?');
        var parts = QueryHelpers.ParseQuery(query).SelectMany(part => part.Value.Select(value => (part.Key, Value: part.Key is "speaker" or "not" ? RenewId(value, into) : value)));
        var renewed = PathOf(path, into);
        foreach (var (name, value) in parts.Distinct())
            renewed = QueryHelpers.AddQueryString(renewed, name, value ?? "");
        return renewed + place;
    }

    private static string PathOf(string path, IReadOnlyDictionary<long, long> into)
    {
        var last = path.LastIndexOf('/') + 1;
        return path[..last].TrimEnd('/').EndsWith("speakers", StringComparison.Ordinal) ? path[..last] + RenewId(path[last..], into) : path;
    }

    private static string? RenewId(string? id, IReadOnlyDictionary<long, long> into) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var old) && into.TryGetValue(old, out var now) ? now.ToString(CultureInfo.InvariantCulture) : id;

    private static (string Before, string From) Cut(string text, char at) => text.IndexOf(at, StringComparison.Ordinal) is >= 0 and var found ? (text[..found], text[found..]) : (text, "");
}
