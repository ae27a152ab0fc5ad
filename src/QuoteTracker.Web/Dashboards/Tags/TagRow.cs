namespace QuoteTracker.Web.Dashboards.Tags;

/// <summary>One tag of the codebook.</summary>
public sealed record TagRow
{
    public required long Id { get; init; }

    public required long? ParentId { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required int Color { get; init; }

    /// <summary>The number key that sets it, 1 to 9; null for none.</summary>
    public required int? Key { get; init; }

    public required bool IsRetired { get; init; }

    /// <summary>The names above it in the tree, "Promises › Money"; empty at the top.</summary>
    public required string Path { get; init; }

    /// <summary>Place among its siblings, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>Tags with the same parent, itself among them.</summary>
    public required int Siblings { get; init; }

    /// <summary>Quotes that have it or a tag below it, each counted once.</summary>
    public required int Quotes { get; init; }

    /// <summary>Quotes that have the tag itself.</summary>
    public required int OwnQuotes { get; init; }
}
