namespace QuoteTracker.Web.Store.Entities;

/// <summary>A document names a speaker in a role: what the role's days and count are made of.</summary>
public sealed class RoleSighting
{
    public long RoleId { get; set; }

    public SpeakerRole? Role { get; set; }

    public long DocumentId { get; set; }

    public Document? Document { get; set; }
}
