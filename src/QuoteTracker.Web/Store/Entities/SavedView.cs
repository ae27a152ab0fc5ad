namespace QuoteTracker.Web.Store.Entities;

/// <summary>A page address that a person saved under a name.</summary>
public sealed class SavedView
{
    public long Id { get; set; }

    public required string Name { get; set; }

    /// <summary>Path and query, relative to the root: <c>quotes?speaker=4</c>.</summary>
    public required string Address { get; set; }

    public DateTime SavedAt { get; set; }
}
