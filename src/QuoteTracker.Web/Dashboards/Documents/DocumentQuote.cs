using System.Globalization;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Quotes;

namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>A quote of a document: what a card shows, and the places of its words.</summary>
public sealed record DocumentQuote
{
    public required QuoteCardContent Card { get; init; }

    public required QuoteKind Kind { get; init; }

    /// <summary>The key of the rule that chose the speaker.</summary>
    public required string Rule { get; init; }

    public required IReadOnlyList<TextSpan> Fragments { get; init; }

    public TextSpan? Mention { get; init; }

    public TextSpan? Cue { get; init; }

    /// <summary>True when a person set the speaker, or accepted it.</summary>
    public bool SpeakerByHand { get; init; }

    /// <summary>True when a person found it.</summary>
    public bool AddedByHand { get; init; }

    /// <summary>True when a person said that it is none.</summary>
    public bool IsRejected { get; init; }

    /// <summary>Who else could have said it, likeliest first.</summary>
    public IReadOnlyList<LikelySpeaker> Others { get; init; } = [];

    /// <summary>The other speakers of the document.</summary>
    public IReadOnlyList<LikelySpeaker> Here { get; init; } = [];

    /// <summary>The stored speakers it could be, likeliest first, as a picker offers them.</summary>
    public IReadOnlyList<Choice> Candidates =>
    [
        .. Others.Concat(Here).Where(s => s.Id is not null).DistinctBy(s => s.Id)
            .Select(s => new Choice(s.Id!.Value.ToString(CultureInfo.InvariantCulture), s.Name, s.Role ?? "in this document", s.Color)),
    ];
}
