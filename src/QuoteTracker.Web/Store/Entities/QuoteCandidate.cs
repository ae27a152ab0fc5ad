using System.Text.Json;
using System.Text.Json.Serialization;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Entities;

/// <summary>Somebody whom a quote could be by, as <see cref="Quote.Candidates"/> holds them.</summary>
/// <param name="Speaker">The stored speaker's id; null for somebody who is not stored because nobody gave them a quote yet.</param>
/// <param name="Name">The name; null where an older version wrote ids alone.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Chance">How likely they said it, 0 to 1; null where an older version wrote ids alone.</param>
public sealed record QuoteCandidate(long? Speaker, string? Name, SpeakerKind Kind, double? Chance)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static string Write(IEnumerable<QuoteCandidate> candidates) => JsonSerializer.Serialize(candidates, Options);

    /// <summary>Reads what <see cref="Write"/> wrote, and a bare id for a candidate.</summary>
    public static IReadOnlyList<QuoteCandidate> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    /// <summary>How an array begins that <see cref="Write"/> wrote and whose first candidate is this one, whatever the chance.</summary>
    public static string StartOf(QuoteCandidate candidate)
    {
        var whole = Write([candidate]);
        return whole[..(candidate.Speaker is null ? whole.LastIndexOf("\"chance\":", StringComparison.Ordinal) : whole.IndexOf("\"name\":", StringComparison.Ordinal))];
    }

    private static QuoteCandidate Read(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number ? new(element.GetInt64(), null, SpeakerKind.Person, null) : element.Deserialize<QuoteCandidate>(Options)!;
}
