namespace QuoteTracker.Web.Components.Articles;

/// <summary>A quote as its text shows it: the quoted words, the words that name the speaker, the words that report it.</summary>
public sealed record ArticleQuote
{
    public required long Id { get; init; }

    /// <summary>At least one; they may lie in several paragraphs.</summary>
    public required IReadOnlyList<ArticleSpan> Fragments { get; init; }

    public ArticleSpan? Mention { get; init; }

    public ArticleSpan? Cue { get; init; }

    /// <summary>The speaker's name; null when unknown.</summary>
    public string? Speaker { get; init; }

    /// <summary>The speaker's color, 1 to 8; 0 when unknown.</summary>
    public int Color { get; init; }

    /// <summary>True when a person said that it is none: its words are struck, and give way to a quote that covers the same ones.</summary>
    public bool IsRejected { get; init; }
}
