using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Entities;

/// <summary>One stored text. <see cref="Text"/> never changes; every offset of its quotes points into it (UTF-16, half-open).</summary>
public sealed class Document
{
    public long Id { get; set; }

    /// <summary>SHA-256 of the text in UTF-8, lower-case hex; unique: the same text is stored once.</summary>
    public required string ContentHash { get; set; }

    public string? Title { get; set; }

    public string? Source { get; set; }

    public string? Address { get; set; }

    /// <summary>The name it came under: a file's path, a JSON Lines id, "pasted text".</summary>
    public required string Origin { get; set; }

    public string Language { get; set; } = "en";

    public int? Year { get; set; }

    public int? Month { get; set; }

    public int? Day { get; set; }

    public DatePrecision DatePrecision { get; set; }

    public DateOrigin DateOrigin { get; set; }

    public int? DateStart { get; set; }

    public int? DateEnd { get; set; }

    /// <summary>The first day that the date can mean; null without a year. The only column that time axes and date filters use.</summary>
    public DateOnly? FirstDay { get; set; }

    /// <summary>When it was imported, UTC.</summary>
    public DateTime ImportedAt { get; set; }

    /// <summary>True when a person set the title; re-analysis leaves it then. The same for <see cref="SourceByHand"/>; a date by hand has <see cref="DateOrigin.Hand"/>.</summary>
    public bool TitleByHand { get; set; }

    public bool SourceByHand { get; set; }

    /// <summary>The earlier document that this one reprints (most of its quotes in the same words and order); null when it stands alone.</summary>
    public long? ReprintOfId { get; set; }

    public int AnalysisVersion { get; set; }

    public long? ImportRunId { get; set; }

    public ImportRun? ImportRun { get; set; }

    /// <summary>True for the bundled sample, so that one click removes it.</summary>
    public bool IsSample { get; set; }

    /// <summary>The zones as JSON: <c>[[start, end, kind], …]</c>.</summary>
    public string Zones { get; set; } = "[]";

    /// <summary>The block quotations that the page marked, as JSON: <c>[[start, end], …]</c>; re-analysis needs them.</summary>
    public string BlockQuotes { get; set; } = "[]";

    /// <summary>The title that came with the document, before the analysis; re-analysis needs it.</summary>
    public string? GivenTitle { get; set; }

    /// <summary>The outlet that came with the document, before the analysis; re-analysis needs it.</summary>
    public string? GivenSource { get; set; }

    /// <summary>The date that came with the document in ISO 8601 as far as known, before the analysis; re-analysis needs it.</summary>
    public string? GivenDate { get; set; }

    /// <summary>The exact text. The last column, so that lists which do not ask for it need not read past it.</summary>
    public required string Text { get; set; }

    public List<DocumentTerm> Terms { get; } = [];

    public List<Quote> Quotes { get; } = [];
}
