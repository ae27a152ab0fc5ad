using System.Text.Json.Serialization;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Dashboards.Series;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Everything about one speaker but the quotes themselves. Counts run under the page's filter.</summary>
public sealed record SpeakerAnswer
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    /// <summary>What tells it from a namesake; null when the name tells enough.</summary>
    public string? Distinction { get; init; }

    public required SpeakerKind Kind { get; init; }

    public required int Color { get; init; }

    /// <summary>The speaker that this one was merged into: its page is the one to show.</summary>
    public long? MergedIntoId { get; init; }

    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>The role seen last; null when none is known.</summary>
    [JsonIgnore]
    public Role? LatestRole => Roles.Where(r => !r.IsFormer).OrderByDescending(r => r.IsOpen).ThenByDescending(r => r.LastSeen ?? r.FirstSeen).ThenByDescending(r => r.Documents).FirstOrDefault();

    /// <summary>How much there is.</summary>
    public QuotedActs Acts { get; init; } = new(0, 0, 0, 0);

    /// <summary>What the speaker says over time: one series.</summary>
    public QuotesOverTime OverTime { get; init; } = QuotesOverTime.None;

    public IReadOnlyList<ThemeCount> Themes { get; init; } = [];

    /// <summary>Statements that the speaker makes again and again; counts are the speaker's own.</summary>
    public IReadOnlyList<StatementLine> Lines { get; init; } = [];

    public IReadOnlyList<EchoedLine> Echoes { get; init; } = [];

    /// <summary>Speakers with the same name, with what tells them apart.</summary>
    public IReadOnlyList<Namesake> Namesakes { get; init; } = [];

    /// <summary>Speakers that a person said are others than this one.</summary>
    public IReadOnlyList<Namesake> Others { get; init; } = [];

    /// <summary>Speakers that may be this one.</summary>
    public IReadOnlyList<PossibleSame> Possible { get; init; } = [];

    /// <summary>A spelling.</summary>
    public sealed record Alias(long Id, string Name, bool ByHand)
    {
        /// <summary>Quotes whose document calls the speaker so, whatever the filter.</summary>
        public int Quotes { get; init; }

        /// <summary>True for the speaker's name.</summary>
        public bool IsName { get; init; }
    }

    /// <summary>A role, with the days on which it was seen.</summary>
    public sealed record Role(long Id, string Text, string Title, string? Organisation, bool IsFormer, DateOnly? FirstSeen, DateOnly? LastSeen, int Documents, DateOrigin Origin)
    {
        public DatePrecision FirstPrecision { get; init; } = DatePrecision.Day;

        public DatePrecision LastPrecision { get; init; } = DatePrecision.Day;

        /// <summary>The days on which dated documents name the speaker so.</summary>
        public IReadOnlyList<DayCount> Seen { get; init; } = [];

        /// <summary>True for a role that a person gave and that has not ended.</summary>
        [JsonIgnore]
        public bool IsOpen => Origin == DateOrigin.Hand && LastSeen is null;
    }

    /// <summary>Documents of one day.</summary>
    public sealed record DayCount(DateOnly Day, int Documents);

    /// <summary>What is said about one theme.</summary>
    public sealed record ThemeCount(long Id, string Name, PeriodCount Said);

    /// <summary>A statement that two speakers made. <see cref="IsTakenUp"/>: the other took it up from this one; else this one from the other.</summary>
    public sealed record EchoedLine(long Id, string Text, long OtherId, string Other, int OtherColor, DateOnly First, DateOnly Then, bool IsTakenUp);

    /// <summary>Another speaker, with what tells the two apart.</summary>
    public sealed record Namesake(long Id, string Name, string? Role);

    /// <summary>Another speaker that may be the same.</summary>
    public sealed record PossibleSame(long Id, string Name, string? Role, int Color, int Quotes, double Score, string Reason);
}
