namespace QuoteTracker.Web.Store.Entities;

/// <summary>A label of the codebook, a tree.</summary>
public sealed class Tag
{
    public long Id { get; set; }

    public long? ParentId { get; set; }

    public Tag? Parent { get; set; }

    public required string Name { get; set; }

    public required string FoldedName { get; set; }

    public string Description { get; set; } = "";

    /// <summary>Which of the eight colours, 1 to 8.</summary>
    public int Color { get; set; } = 1;

    /// <summary>The number key that sets it, 1 to 9; null for none. Unique among tags that have one.</summary>
    public int? Key { get; set; }

    /// <summary>Place among its siblings.</summary>
    public int Ordinal { get; set; }

    /// <summary>True when it is no longer offered; quotes that have it keep it.</summary>
    public bool IsRetired { get; set; }
}
