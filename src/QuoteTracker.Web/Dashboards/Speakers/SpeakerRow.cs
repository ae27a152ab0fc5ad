using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Dashboards.Series;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>A speaker in the list. <see cref="Years"/> has a count for each year of the answer's span.</summary>
public sealed record SpeakerRow
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public required SpeakerKind Kind { get; init; }

    public required int Color { get; init; }

    /// <summary>The role seen last, in words; null when no document gives one.</summary>
    public string? Role { get; init; }

    public required int Quotes { get; init; }

    public required PeriodCount Said { get; init; }

    /// <summary>How much of it belongs to statements said again.</summary>
    public required PeriodCount Recurring { get; init; }

    /// <summary>Quotes without a year.</summary>
    public required int Undated { get; init; }

    public DateOnly? First { get; init; }

    public DateOnly? Last { get; init; }

    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>True when another speaker has the same name, so that the role must tell them apart.</summary>
    public bool HasNamesake { get; init; }

    /// <summary>The speaker that is most likely the same one; null when none seems so.</summary>
    public SpeakerHint? MaybeSame { get; init; }
}
