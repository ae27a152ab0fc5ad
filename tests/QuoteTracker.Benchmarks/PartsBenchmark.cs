using BenchmarkDotNet.Attributes;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Tests.Mutations;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Analysis.Themes;

namespace QuoteTracker.Benchmarks;

/// <summary>
/// Time and memory of each part of the analysis; one operation does it for all texts. Each part is given what the parts before it found,
/// so that together they come to about the whole. Not sealed, because the runner derives from it.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 8)]
public class PartsBenchmark
{
    /// <summary>Names the file to the process that measures; without it the sample is read.</summary>
    public const string FileVariable = "QUOTETRACKER_PARTS_FILE";

    private readonly List<Document> _documents = [];

    [GlobalSetup]
    public void Read()
    {
        var texts = Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file ? Corpus.Read(file) : SampleTexts.All;
        foreach (var text in texts)
        {
            var source = new SourceText(text);
            var frame = FrameFinder.Find(source);
            var reading = new DocumentReading(text, frame.Paragraphs, []);
            _documents.Add(new(source, frame, reading, new SpeakerRanker(reading, Models.Speakers, Models.Quotes).Rank()));
        }
    }

    [Benchmark(Description = "frame")]
    public int Frame() => _documents.Sum(document => FrameFinder.Find(document.Source).Paragraphs.Count);

    [Benchmark(Description = "tokens")]
    public int Tokens() => _documents.Sum(document =>
    {
        var tokens = new InPlaceList<Token>();
        var tokenizer = new Tokenizer(document.Source.Text, tokens);
        foreach (var paragraph in document.Frame.Paragraphs)
            tokenizer.Add(paragraph);
        return tokens.Count;
    });

    [Benchmark(Description = "turns and stretches")]
    public int Stretches() => _documents.Sum(document =>
    {
        var (text, paragraphs, ends) = (document.Source.Text, document.Frame.Paragraphs, document.Reading.TokenEnds);
        var turns = new List<Turn?>();
        new TurnFinder(text, paragraphs, turns).Find();
        var found = new InPlaceList<Stretch>();
        var finder = new StretchFinder(text, document.Reading.Tokens, found);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (turns[i] is { } turn)
                finder.AddWhole(i, turn.Words, ends[i], ends[i + 1], StretchForm.Turn, turn.Continues);
            else
                finder.Add(i, paragraphs[i], ends[i], ends[i + 1]);
        }

        return found.Count;
    });

    [Benchmark(Description = "outline")]
    public int Sentences() => _documents.Sum(document =>
    {
        var ends = document.Reading.TokenEnds;
        var outline = new Outline();
        var builder = new OutlineBuilder(document.Source.Text, document.Reading.Tokens, document.Reading.Stretches, outline);
        for (var i = 0; i + 1 < ends.Length; i++)
            builder.Add(i, ends[i], ends[i + 1]);
        return outline.Sentences.Count;
    });

    [Benchmark(Description = "phrases and links")]
    public int Phrases() => _documents.Sum(document =>
    {
        var outline = document.Reading.Outline;
        var phrases = new InPlaceList<Phrase>();
        var finder = new PhraseFinder(document.Source.Text, document.Reading.Tokens, outline.Items);
        for (var i = 0; i < outline.Sentences.Count; i++)
            finder.Find(i, outline.Sentences[i].First, outline.Sentences[i].End, phrases);
        var links = new LinkFinder(document.Reading);
        return Enumerable.Range(0, phrases.Count).Count(i => links.Find(i).Follow != Follow.None);
    });

    [Benchmark(Description = "ranking")]
    public int Ranking() => _documents.Sum(document => new SpeakerRanker(document.Reading, Models.Speakers, Models.Quotes).Rank().Count);

    [Benchmark(Description = "people and assembly")]
    public int Assembly() => _documents.Sum(document => new QuoteAssembler(document.Reading, document.Attributions).Assemble(QuoteConfidence.Of(AnalysisOptions.Default)).Quotes.Count);

    [Benchmark(Description = "key terms")]
    public int KeyTerms() => _documents.Sum(document => KeyTermFinder.Find(document.Source.Text, document.Frame.Paragraphs, []).Count);

    [Benchmark(Baseline = true, Description = "the whole")]
    public int Whole() => _documents.Sum(document => DocumentAnalyzer.Analyze(document.Source).Quotes.Count);

    /// <summary>A text with what the parts make of it.</summary>
    private sealed record Document(SourceText Source, DocumentFrame Frame, DocumentReading Reading, List<Attribution> Attributions);
}
