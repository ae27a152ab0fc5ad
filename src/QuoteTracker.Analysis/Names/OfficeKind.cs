using System.Globalization;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>What is known of an office or calling (<c>office-kinds.txt</c>).</summary>
/// <param name="IsOne">One person holds it at a time.</param>
/// <param name="IsForLife">Held for life, or as long.</param>
/// <param name="Years">Hardly held longer; 0 when unknown.</param>
/// <param name="Fields">"politics", "sport".</param>
/// <param name="Wide">Offices that this word may stand for.</param>
internal sealed record OfficeKind(bool IsOne, bool IsForLife, int Years, IReadOnlyList<string> Fields, IReadOnlyList<string> Wide)
{
    private static readonly Dictionary<string, OfficeKind> ByName = Lexicon.Lines("office-kinds.txt").Select(line => line.Split(':', 2)).ToDictionary(parts => parts[0].Trim(), parts => Parse(parts[1]), StringComparer.Ordinal);
    private static readonly OfficeKind AnyMinister = new(true, false, 12, ["politics"], []);
    private static readonly OfficeKind Unknown = new(false, false, 0, [], []);

    public static OfficeKind Of(string office) => ByName.TryGetValue(office, out var kind) ? kind : office.EndsWith(" minister", StringComparison.Ordinal) ? AnyMinister : Unknown;

    /// <summary>True when the two words may be said of one office: "leader", "president".</summary>
    public static bool MayBeOne(string one, string other) => one == other || Of(one).Wide.Contains(other) || Of(other).Wide.Contains(one);

    private static OfficeKind Parse(string marks)
    {
        var wide = marks.IndexOf("wide:", StringComparison.Ordinal);
        var words = (wide < 0 ? marks : marks[..wide]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var years = Array.IndexOf(words, "years");
        return new OfficeKind(
            words.Contains("one"), words.Contains("life"), years < 0 ? 0 : int.Parse(words[years + 1], CultureInfo.InvariantCulture),
            [.. words.Where((word, at) => word is not "one" and not "life" and not "years" && !char.IsAsciiDigit(word[0]))],
            wide < 0 ? [] : marks[(wide + 5)..].Split(',', StringSplitOptions.TrimEntries));
    }
}
