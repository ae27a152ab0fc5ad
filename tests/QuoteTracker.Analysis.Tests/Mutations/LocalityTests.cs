using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Tests.Mutations;

/// <summary>
/// How far one paragraph's damaged marks reach. Marks are paired within a paragraph, so that what stands between marks elsewhere stays the same;
/// whether that is a quote may still change where the speaker before it did, and a title or menu line may be told apart otherwise.
/// </summary>
public sealed class LocalityTests
{
    private const int OneIn = 500;

    [Fact]
    public void Stretches_MarksOfOneParagraphDamaged_AreTheSameInAllOthers()
    {
        foreach (var text in SampleTexts.All.Where(IsRunningText))
        {
            var paragraphs = FrameFinder.Find(new SourceText(text)).Paragraphs;
            var sound = Stretches(text, paragraphs);
            foreach (var damage in Damages(text, paragraphs))
            {
                var damaged = Stretches(damage.Text, Moved(paragraphs, damage)).Where(stretch => stretch.Paragraph != damage.Paragraph);
                Assert.Equal(sound.Where(stretch => stretch.Paragraph != damage.Paragraph), damaged);
            }
        }
    }

    [Fact]
    public void Fragments_MarksOfOneParagraphDamaged_AreTheSameFarAway()
    {
        var (all, changed) = (0, 0);
        foreach (var text in SampleTexts.All)
        {
            var sound = DocumentAnalyzer.Analyze(new SourceText(text));
            foreach (var damage in Damages(text, sound.Paragraphs))
            {
                var (before, after) = (Far(sound, sound.Paragraphs, damage), Far(DocumentAnalyzer.Analyze(new SourceText(damage.Text)), Moved(sound.Paragraphs, damage), damage));
                all += before.Count;
                before.SymmetricExceptWith(after);
                changed += before.Count;
            }
        }

        Assert.True(changed * OneIn <= all, $"Of {all} fragments {changed} were lost or new, more than one in {OneIn}.");
    }

    private static bool IsRunningText(string text) => DocumentAnalyzer.Analyze(new SourceText(text)).Quotes.All(quote => quote.Kind != Quotes.QuoteKind.Transcript);

    private static IEnumerable<(int Paragraph, string Text, int Growth)> Damages(string text, IReadOnlyList<TextSpan> paragraphs) =>
        from paragraph in Enumerable.Range(0, paragraphs.Count)
        from mutation in MutationKinds.OfMarks
        let span = paragraphs[paragraph]
        let damaged = mutation.Mutate(span.In(text).ToString(), paragraph)
        where damaged != span.In(text) && damaged.Trim().Length == damaged.Length
        select (paragraph, string.Concat(text.AsSpan(0, span.Start), damaged, text.AsSpan(span.End)), damaged.Length - span.Length);

    private static List<TextSpan> Moved(IReadOnlyList<TextSpan> paragraphs, (int Paragraph, string Text, int Growth) damage) =>
        [.. paragraphs.Select((span, i) => new TextSpan(i > damage.Paragraph ? span.Start + damage.Growth : span.Start, i >= damage.Paragraph ? span.End + damage.Growth : span.End))];

    private static List<(int Paragraph, string Words)> Stretches(string text, IReadOnlyList<TextSpan> paragraphs) =>
        [.. new DocumentReading(text, paragraphs, []).Stretches.Select(stretch => (stretch.Paragraph, stretch.Span.In(text).ToString()))];

    /// <summary>The fragments of all paragraphs but the damaged one and its neighbours.</summary>
    private static HashSet<(int Paragraph, string Words)> Far(DocumentAnalysis analysis, IReadOnlyList<TextSpan> paragraphs, (int Paragraph, string Text, int Growth) damage) =>
    [
        .. from span in analysis.Quotes.SelectMany(quote => quote.Fragments)
           from paragraph in Enumerable.Range(0, paragraphs.Count)
           where Math.Abs(paragraph - damage.Paragraph) > 1 && paragraphs[paragraph].Contains(span)
           select (paragraph, span.In(analysis.Source.Text).ToString()),
    ];
}
