using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>What documents that are being stored bring: names whose speakers have to be compared with others.</summary>
internal sealed class ArrivedNames
{
    /// <summary>Speakers of whom is not yet decided who else they could be.</summary>
    public HashSet<long> Unsettled { get; } = [];

    /// <summary>Speakers of whom nothing new is said, each with the name; they have to be compared when another could bear it.</summary>
    public HashSet<(long Speaker, string Name, SpeakerKind Kind)> Named { get; } = [];

    /// <summary>Those of <see cref="Named"/> whose name no other speaker has: whom the documents mean is plain, and the comparison can wait until the run is over.</summary>
    public HashSet<(long Speaker, string Name, SpeakerKind Kind)> Plain { get; } = [];

    /// <summary>Surnames that stand alone, each with the speaker who is taken for it until is decided whom it means.</summary>
    public HashSet<(long Speaker, string Surname)> Surnames { get; } = [];

    /// <summary>Speakers that were made for these documents.</summary>
    public HashSet<long> Made { get; } = [];

    /// <summary>Names in documents of which nobody has said whose they are.</summary>
    public HashSet<(long Document, string Name)> Open { get; } = [];
}
