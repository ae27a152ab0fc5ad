using System.Globalization;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Keys of items: <c>q12</c> for a quote, <c>s3-7</c> for two speakers, <c>n3:…</c> for a part of a speaker's documents, <c>t3-7</c> for two statements, <c>d5</c> for a document.</summary>
internal static class ReviewKey
{
    public static string OfQuote(long id) => string.Create(CultureInfo.InvariantCulture, $"q{id}");

    public static string OfSpeakers(long first, long second) => string.Create(CultureInfo.InvariantCulture, $"s{first}-{second}");

    public static string OfNamesakes(long speaker, string part) => string.Create(CultureInfo.InvariantCulture, $"n{speaker}:{part}");

    public static string OfStatements(long first, long second) => string.Create(CultureInfo.InvariantCulture, $"t{first}-{second}");

    public static string OfDocument(long id) => string.Create(CultureInfo.InvariantCulture, $"d{id}");

    /// <summary>The quote that a key names; null for any other key.</summary>
    public static long? Quote(string key) => One('q', key);

    public static (long First, long Second)? Speakers(string key) => Two('s', key);

    public static (long Speaker, string Part)? Namesakes(string key) =>
        key.StartsWith('n') && key.Split(':', 2) is [var speaker, var part] && Number(speaker[1..]) is { } id ? (id, part) : null;

    public static (long First, long Second)? Statements(string key) => Two('t', key);

    public static long? Document(string key) => One('d', key);

    private static long? One(char kind, string key) => key.StartsWith(kind) ? Number(key[1..]) : null;

    private static (long First, long Second)? Two(char kind, string key) =>
        key.StartsWith(kind) && key[1..].Split('-') is [var one, var other] && Number(one) is { } first && Number(other) is { } second ? (first, second) : null;

    private static long? Number(string digits) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
