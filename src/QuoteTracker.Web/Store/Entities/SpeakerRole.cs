using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Entities;

/// <summary>A role in which documents name a speaker, with the days on which it was seen.</summary>
public sealed class SpeakerRole
{
    public long Id { get; set; }

    public long SpeakerId { get; set; }

    public Speaker? Speaker { get; set; }

    /// <summary>The words that show it: "Foreign Minister of Estavia".</summary>
    public required string Text { get; set; }

    public required string Title { get; set; }

    public string? Organisation { get; set; }

    public bool IsFormer { get; set; }

    /// <summary>The office under which its holders are found, as <see cref="Identity.OfficeKey"/> has it; null when it is none that one person holds at a time.</summary>
    public string? Office { get; set; }

    /// <summary>First day seen, or the day from which a person said it held; null when only undated documents have it, or, by hand, when the begin is not known.</summary>
    public DateOnly? FirstSeen { get; set; }

    /// <summary>How much of <see cref="FirstSeen"/> a person gave: of a year it is the first day. Documents give days.</summary>
    public DatePrecision FirstPrecision { get; set; } = DatePrecision.Day;

    /// <summary>Last day seen, or the day until which a person said it held; null, by hand, when it has not ended.</summary>
    public DateOnly? LastSeen { get; set; }

    /// <summary>How much of <see cref="LastSeen"/> a person gave: of a year it is the last day.</summary>
    public DatePrecision LastPrecision { get; set; } = DatePrecision.Day;

    /// <summary>In how many documents.</summary>
    public int Documents { get; set; }

    public DateOrigin Origin { get; set; } = DateOrigin.Text;
}
