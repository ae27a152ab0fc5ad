using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Entities;

/// <summary>A person or body that is quoted. A merged speaker stays as a row that points at the one it became.</summary>
public sealed class Speaker
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public required string FoldedName { get; set; }

    public SpeakerKind Kind { get; set; }

    /// <summary>True for a description that means nobody outside its document: "man", "campaign".</summary>
    public bool IsOfDocument { get; set; }

    /// <summary>True when a person chose the name; the machine leaves it then.</summary>
    public bool NamedByHand { get; set; }

    /// <summary>The speaker that this one was merged into; null for a living one.</summary>
    public long? MergedIntoId { get; set; }

    public Speaker? MergedInto { get; set; }

    /// <summary>True when it was not a person who merged it: more evidence may bring it back.</summary>
    public bool MergedByMachine { get; set; }

    /// <summary>Which of the eight speaker colours (1 to 8) shows it on every page.</summary>
    public int Color { get; set; }

    /// <summary>The colour of a speaker whom no person has made: the eight in turn, by id.</summary>
    public static int ColorOf(long id) => (int)(id % 8) + 1;

    /// <summary>What tells the speaker from a namesake: a role, else an organisation, years or a source; null when the name tells enough. It follows from other rows.</summary>
    public string? Distinction { get; set; }

    /// <summary>The name to show wherever the speaker does not stand alone: with the <see cref="Distinction"/> in brackets. The database makes it.</summary>
    public string Label { get; private set; } = "";

    public SpeakerListing? Listing { get; set; }

    public List<SpeakerAlias> Aliases { get; } = [];

    public List<SpeakerRole> Roles { get; } = [];
}
