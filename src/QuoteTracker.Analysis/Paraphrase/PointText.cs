using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>
/// A text read for comparing what it says, whatever its words: content words with their weights and vectors, and the words that decide its sense.
/// Made from the text whenever it is needed; two of them are compared by <c>PointJudge</c>.
/// </summary>
public sealed class PointText
{
    private static readonly FrozenSet<string> Auxiliaries = Lexicon.WordSet("auxiliaries.txt");

    private PointProfile? _profile;

    private PointText(string text)
    {
        Text = text;
        var words = PointReader.Read(text);
        Words = [.. words.GroupBy(word => word.Sentence).SelectMany(sentence => ReportingFrames.Mark(text, [.. sentence]))];
        Content = [.. Words.Where(word => word.IsContent).Select(word => new PointTerm(word))];
    }

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>All words, numbers and names in order.</summary>
    internal IReadOnlyList<PointWord> Words { get; }

    /// <summary>True when it ends by asking.</summary>
    internal bool IsQuestion => Text.AsSpan().TrimEnd(" ,”’\"'").EndsWith("?");

    /// <summary>True when it has a verb outside the words that report: "a heavy price" says nothing of anything.</summary>
    internal bool HasPredicate => Words.Any(word => !word.IsFrame && (word.IsVerb || Auxiliaries.Contains(word.Key)));

    /// <summary>The words that carry content, reporting frames left out, in order.</summary>
    internal IReadOnlyList<PointTerm> Content { get; }

    /// <summary>The content with general weights.</summary>
    internal PointProfile Profile => _profile ??= new PointProfile(Content, term => term.Weight);

    /// <summary>Reads a text; any string is fine.</summary>
    public static PointText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new PointText(text);
    }
}
