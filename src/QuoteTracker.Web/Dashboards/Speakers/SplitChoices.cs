namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>By what a speaker can be split: its spellings and the outlets that quote it, each with how many quotes, and its days.</summary>
public sealed record SplitChoices(string Name, int Quotes, IReadOnlyList<SplitChoices.Spelling> Spellings, IReadOnlyList<SplitChoices.Outlet> Outlets, DateOnly? First, DateOnly? Last)
{
    /// <summary>A spelling; <see cref="IsName"/> when it is the speaker's name, which cannot go.</summary>
    public sealed record Spelling(long Id, string Name, int Quotes, bool IsName);

    /// <summary>An outlet.</summary>
    public sealed record Outlet(string Name, int Quotes);
}
