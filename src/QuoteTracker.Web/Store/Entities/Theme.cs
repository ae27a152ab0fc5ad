namespace QuoteTracker.Web.Store.Entities;

/// <summary>What quotes are about: a set of key terms, found by the program, shaped by people.</summary>
public sealed class Theme
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public required string FoldedName { get; set; }

    /// <summary>True when a person renamed or made it; finding themes anew keeps it then.</summary>
    public bool ByHand { get; set; }

    public bool IsHidden { get; set; }

    public long? MergedIntoId { get; set; }

    public List<ThemeTerm> Terms { get; } = [];
}
