using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Entities;

/// <summary>One quote of one document. Offsets point into the document's text, UTF-16, half-open, marks excluded.</summary>
public sealed class Quote
{
    public long Id { get; set; }

    public long DocumentId { get; set; }

    public Document? Document { get; set; }

    public QuoteKind Kind { get; set; }

    /// <summary>The quoted words, fragments joined by " … ".</summary>
    public required string Text { get; set; }

    /// <summary>Start of the first fragment.</summary>
    public int Start { get; set; }

    /// <summary>End of the last fragment.</summary>
    public int End { get; set; }

    public int ContextStart { get; set; }

    public int ContextEnd { get; set; }

    public int? MentionStart { get; set; }

    public int? MentionEnd { get; set; }

    public int? CueStart { get; set; }

    public int? CueEnd { get; set; }

    public required string Rule { get; set; }

    public required string Reason { get; set; }

    /// <summary>How likely it is a quote and the speaker right, 0 to 1; without a speaker, how likely it is a quote; 1 for what a person set.</summary>
    public double Confidence { get; set; }

    public long? SpeakerId { get; set; }

    public Speaker? Speaker { get; set; }

    /// <summary>The fullest name by which the document calls its speaker; null when it names nobody, or when a person set the speaker.</summary>
    public string? NamedAs { get; set; }

    /// <summary>The sex that the document shows of its speaker.</summary>
    public Gender NamedSex { get; set; }

    /// <summary>The office by which the document calls its speaker instead of by name, as <see cref="Identity.OfficeKey"/> has it; null when it names somebody.</summary>
    public string? Office { get; set; }

    /// <summary>The sentence at the end of <see cref="Reason"/> that says why this speaker is meant, where other documents decided it.</summary>
    public string? SpeakerReason { get; set; }

    /// <summary>True when a person set the speaker (also to "unknown"); the machine leaves it then.</summary>
    public bool SpeakerByHand { get; set; }

    /// <summary>True when a person set the kind.</summary>
    public bool KindByHand { get; set; }

    /// <summary>True when a person added the quote by selecting text.</summary>
    public bool AddedByHand { get; set; }

    /// <summary>True when a person said that this is no quote: kept, but shown and counted nowhere but on the document page and in history.</summary>
    public bool IsRejected { get; set; }

    /// <summary>When a person looked at it and accepted it, UTC; null before.</summary>
    public DateTime? ReviewedAt { get; set; }

    /// <summary>Others who could have said it, likeliest first: a JSON array of <see cref="QuoteCandidate"/>.</summary>
    public string Candidates { get; set; } = "[]";

    /// <summary>The document's <see cref="Document.FirstDay"/>, copied for filters and time axes; null for undated documents.</summary>
    public DateOnly? FirstDay { get; set; }

    public long? StatementId { get; set; }

    public Statement? Statement { get; set; }

    /// <summary>True when a person put it into its statement, or took it out of one (then <see cref="StatementId"/> is its own).</summary>
    public bool StatementByHand { get; set; }

    /// <summary>True when it came into its statement as the same point in other words, by a merge that a person made.</summary>
    public bool InOtherWords { get; set; }

    /// <summary>Which utterance of the statement this reports; equal numbers are one act of saying it. Null outside statements.</summary>
    public int? Utterance { get; set; }

    public List<QuoteFragment> Fragments { get; } = [];

    public List<QuoteTerm> Terms { get; } = [];

    public List<QuoteTheme> Themes { get; } = [];

    public List<QuoteTag> Tags { get; } = [];
}
