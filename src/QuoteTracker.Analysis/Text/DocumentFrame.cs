namespace QuoteTracker.Analysis.Text;

/// <summary>
/// What stands around and above an article: its zones, title, outlet, date and paragraphs.
/// Invariant: zones are in order, do not overlap and cover every character that is not white space; every paragraph lies inside a body zone.
/// </summary>
public sealed record DocumentFrame
{
    /// <summary>The zones, in order.</summary>
    public required IReadOnlyList<Zone> Zones { get; init; }

    /// <summary>The paragraphs of the body in order, without the white space around them, UTF-16 half-open.</summary>
    public required IReadOnlyList<TextSpan> Paragraphs { get; init; }

    /// <summary>The title: the one given with the source, or else the one found in the text; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Where the text first states the title, UTF-16 half-open; null when it does not.</summary>
    public TextSpan? TitleSpan { get; init; }

    /// <summary>The outlet: the one given with the source, or else the one that a dateline or the lead states; null when there is none.</summary>
    public string? Outlet { get; init; }

    /// <summary>The date: the one given with the source, or else the one found in the text, or <see cref="DocumentDate.None"/>.</summary>
    public required DocumentDate Date { get; init; }
}
