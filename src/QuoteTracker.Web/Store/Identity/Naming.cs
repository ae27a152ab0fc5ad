using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>A document calls whom it quotes by a name: what is known of who that is.</summary>
/// <param name="SpeakerId">Whose quotes they are now.</param>
/// <param name="DocumentId">The document; 0 for what is known of a speaker from elsewhere.</param>
/// <param name="Name">The fullest name in the document.</param>
/// <param name="Kind">A person, a body, or a role.</param>
/// <param name="Day">The day of the document; null when it has none.</param>
/// <param name="Roles">The roles that the document gives.</param>
/// <param name="Pin">The speaker whose it is because a person said so or shaped that speaker; 0 when the machine decides.</param>
internal sealed record Naming(long SpeakerId, long DocumentId, string Name, SpeakerKind Kind, DateOnly? Day, IReadOnlyList<NamedRole> Roles, long Pin = 0)
{
    /// <summary>The speaker whose it stays in this decision, which is about others; 0 when it is open.</summary>
    public long Holder { get; init; }

    /// <summary>The sex that the document shows.</summary>
    public Gender Sex { get; init; }

    /// <summary>The sentence that is stored with the quotes on why this speaker is meant; null when there is none.</summary>
    public string? Reason { get; init; }
}
