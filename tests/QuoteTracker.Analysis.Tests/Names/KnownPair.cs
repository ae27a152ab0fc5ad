using System.Text.Json;
using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Analysis.Tests.Names;

/// <summary>A line of <c>pairs.jsonl</c>: two names of public life and whether they are one.</summary>
internal sealed record KnownPair(NameUse A, NameUse B, bool IsSame, string Class)
{
    private static readonly Lazy<IReadOnlyList<KnownPair>> Pairs = new(() => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Names", "pairs.jsonl")).Select(Parse)]);

    public static IReadOnlyList<KnownPair> All => Pairs.Value;

    public static IEnumerable<NameUse> Uses => All.SelectMany(pair => new[] { pair.A, pair.B });

    /// <summary>
    /// True for a verdict that an index must be able to reach: all but the doubt about bodies of which one is called by letters of another language, or by
    /// a word more, of which no key can tell.
    /// </summary>
    public static bool NeedsKeys(NameUse one, NameUse other, NameVerdict verdict) => verdict.Sameness == NameSameness.Same
        || verdict.Sameness == NameSameness.Doubtful && (one.Kind == SpeakerKind.Person || (one.Body.Acronym is null) == (other.Body.Acronym is null) && one.Body.Words.Count == other.Body.Words.Count);

    private static KnownPair Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var kind = root.GetProperty("kind").GetString() == "body" ? SpeakerKind.Body : SpeakerKind.Person;
        return new KnownPair(Use(root, "a", kind), Use(root, "b", kind), root.GetProperty("same").GetBoolean(), root.GetProperty("class").GetString()!);
    }

    private static NameUse Use(JsonElement root, string name, SpeakerKind kind) =>
        new(root.GetProperty(name).GetString()!, kind, NameContext.Read(root.TryGetProperty("context_" + name, out var context) ? context.GetString() : null));
}
