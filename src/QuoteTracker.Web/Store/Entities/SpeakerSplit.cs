using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Entities;

/// <summary>
/// A person said that some of what documents say of one speaker is another's: documents to come, and those read anew, follow. Of the conditions
/// those that are set must all hold; at least one is set.
/// </summary>
public sealed class SpeakerSplit
{
    public long Id { get; set; }

    /// <summary>Whom documents seem to mean.</summary>
    public long FromId { get; set; }

    public Speaker? From { get; set; }

    /// <summary>Whom they mean.</summary>
    public long ToId { get; set; }

    public Speaker? To { get; set; }

    /// <summary>The folded name under which the document speaks of them; null for any.</summary>
    public string? Spelling { get; set; }

    /// <summary>The first day of the documents; null for any.</summary>
    public DateOnly? FirstDay { get; set; }

    /// <summary>The last day of the documents, inclusive; null for any.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>The outlet of the documents; null for any.</summary>
    public string? Source { get; set; }

    /// <summary>True for a document of these days and this outlet that speaks of the speaker by this name; null for a name that is not known.</summary>
    public bool Holds(string? name, Document document) =>
        (Spelling is null || (name is not null && Folding.Fold(name) == Spelling))
        && (Source is null || document.Source == Source)
        && (FirstDay is null || document.FirstDay >= FirstDay)
        && (LastDay is null || document.FirstDay <= LastDay);
}
