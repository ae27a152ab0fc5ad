namespace QuoteTracker.Web.Store.Hand;

/// <summary>What an act on speakers would change, or why it cannot be done; nothing was changed.</summary>
/// <param name="Problem">Why it cannot be done; null when it can.</param>
public sealed record ShapingPreview(string? Problem)
{
    /// <summary>Quotes that go to another speaker.</summary>
    public int Quotes { get; init; }

    /// <summary>Documents that these quotes stand in.</summary>
    public int Documents { get; init; }

    /// <summary>Statements that these quotes belong to.</summary>
    public int Statements { get; init; }

    /// <summary>Spellings that another speaker gets.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    /// <summary>Roles that another speaker gets.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>"Said that A and B are two": what was said by hand before and is taken back by this.</summary>
    public IReadOnlyList<string> TakenBack { get; init; } = [];
}
