using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Ranking;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Analysis.Themes;

namespace QuoteTracker.Analysis;

/// <summary>The one door of the analysis. Total, deterministic, culture-free, linear in the text: any string in, an analysis out, never an exception.</summary>
public static class DocumentAnalyzer
{
    /// <summary>Grows whenever the same text could give another analysis; stored with each document.</summary>
    public const int Version = 6;

    /// <summary>Finds title, date, zones, people, quotes with their speakers, and key terms.</summary>
    public static DocumentAnalysis Analyze(SourceText source) => Analyze(source, AnalysisOptions.Default);

    /// <summary>The same as the user wants it.</summary>
    public static DocumentAnalysis Analyze(SourceText source, AnalysisOptions options) => Analyze(source, options, Models.Speakers, Models.Quotes);

    /// <summary>The same with models that are not the built-in ones.</summary>
    internal static DocumentAnalysis Analyze(SourceText source, AnalysisOptions options, Model speakers, Model quotes)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var frame = FrameFinder.Find(source);
        var result = FindQuotes(source, frame, options, speakers, quotes);
        return new()
        {
            Source = source,
            Date = frame.Date,
            Title = frame.Title,
            Outlet = frame.Outlet,
            Zones = frame.Zones,
            Paragraphs = frame.Paragraphs,
            People = result.People,
            Quotes = result.Quotes,
            Terms = TermsOf(source.Text, frame, result.People, options.IsForPrint ? result.Quotes : null),
        };
    }

    /// <summary>A step of its own, so that the tokens and phrases of a long text can be forgotten before its key terms are found.</summary>
    private static (IReadOnlyList<Person> People, IReadOnlyList<AttributedQuote> Quotes) FindQuotes(SourceText source, DocumentFrame frame, AnalysisOptions options, Model speakers, Model quotes)
    {
        using var lists = ReadingLists.Take(source.Text.Length);
        var reading = new DocumentReading(source.Text, frame.Paragraphs, source.BlockQuotes, lists);
        var attributions = new SpeakerRanker(reading, speakers, quotes).Rank(lists.Attributions);
        return new QuoteAssembler(reading, attributions, options.IsForPrint).Assemble(QuoteConfidence.Of(options));
    }

    /// <summary>The terms of title and paragraphs; with <paramref name="only"/> those in the words of these quotes.</summary>
    private static IReadOnlyList<KeyTerm> TermsOf(string text, DocumentFrame frame, IReadOnlyList<Person> people, IReadOnlyList<AttributedQuote>? only)
    {
        if (only is not null)
            return KeyTermFinder.FindInside(text, frame.Paragraphs, only.SelectMany(quote => quote.Fragments), NamesOf(people));
        return KeyTermFinder.Find(text, frame.TitleSpan is { } title ? frame.Paragraphs.Prepend(title) : frame.Paragraphs, NamesOf(people));
    }

    /// <summary>Who speaks is no theme: the names and titles of people are no key terms, those of bodies may be.</summary>
    private static List<TextSpan> NamesOf(IReadOnlyList<Person> people)
    {
        var names = new List<TextSpan>(people.Sum(person => person.Mentions.Count + person.Roles.Count));
        foreach (var person in people)
        {
            if (person.Kind != SpeakerKind.Person)
                continue;
            names.AddRange(person.Mentions);
            foreach (var role in person.Roles)
                names.Add(role.Span);
        }

        return names;
    }
}
