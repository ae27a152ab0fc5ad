using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Analysis.Themes;

namespace QuoteTracker.Analysis;

/// <summary>All that the analysis found in one document. Every span points into <see cref="Source"/>'s text.</summary>
public sealed record DocumentAnalysis
{
    /// <summary>What was analysed.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The title: the one given, or else the one found in the text; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet: the one given, or else the one that the text states; null when there is none.</summary>
    public string? Outlet { get; init; }

    /// <summary>The date: the one given, or else the one found in the text, or <see cref="DocumentDate.None"/>.</summary>
    public required DocumentDate Date { get; init; }

    /// <summary>The zones, in order.</summary>
    public required IReadOnlyList<Zone> Zones { get; init; }

    /// <summary>The paragraphs of the body, in order.</summary>
    public required IReadOnlyList<TextSpan> Paragraphs { get; init; }

    /// <summary>The people and bodies, in order of their first mention.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>The quotes, in order of their first fragment.</summary>
    public required IReadOnlyList<AttributedQuote> Quotes { get; init; }

    /// <summary>Every candidate key term in title and body, in order; terms may nest ("foreign policy priorities", "foreign policy"). With <see cref="AnalysisOptions.IsForPrint"/> those outside quotes are missing.</summary>
    public required IReadOnlyList<KeyTerm> Terms { get; init; }
}
