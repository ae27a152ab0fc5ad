using QuoteTracker.Web.Dashboards.Overview;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>One statement with its life.</summary>
public sealed record StatementAnswer
{
    /// <summary>What was asked for; another id than <see cref="Id"/> for a statement that was merged into this one.</summary>
    public required StatementQuestion Asked { get; init; }

    public required long Id { get; init; }

    public required string Text { get; init; }

    /// <summary>True when a person confirmed or shaped it.</summary>
    public bool ByHand { get; init; }

    public int Utterances { get; init; }

    public int Reports { get; init; }

    public int Quotes { get; init; }

    /// <summary>Quotes whose documents have no date with a year.</summary>
    public int Undated { get; init; }

    public DateOnly? First { get; init; }

    public DateOnly? Last { get; init; }

    /// <summary>New, back or fading in the whole collection.</summary>
    public StatementCourse Course { get; init; } = StatementCourse.None;

    /// <summary>The longest time between two utterances; null with fewer than two dated ones.</summary>
    public StatementSilence? Silence { get; init; }

    /// <summary>Who said it, the first one first; the unknown speaker counts as one.</summary>
    public IReadOnlyList<StatementSpeaker> Speakers { get; init; } = [];

    public IReadOnlyList<StatementUtterance> Timeline { get; init; } = [];

    /// <summary>Wordings, most utterances first.</summary>
    public IReadOnlyList<StatementVariant> Variants { get; init; } = [];

    public IReadOnlyList<CounterVariant> CounterVariants { get; init; } = [];

    /// <summary>Statements that may make the same point in other words, the nearest first.</summary>
    public IReadOnlyList<SamePoint> SamePoints { get; init; } = [];

    public IReadOnlyList<NamedTheme> Themes { get; init; } = [];

    /// <summary>One page of the places where it stands, oldest first.</summary>
    public IReadOnlyList<StatementOccurrence> Occurrences { get; init; } = [];

    public int Page { get; init; } = 1;

    public int Pages { get; init; } = 1;
}
