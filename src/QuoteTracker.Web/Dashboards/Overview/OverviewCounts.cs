using System.Text.Json.Serialization;
using QuoteTracker.Web.Dashboards.Quotes;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>How much there is. Documents and sources are those of the selected quotes; of the whole collection when nothing is filtered.</summary>
public sealed record OverviewCounts
{
    public int Documents { get; init; }

    public int Sources { get; init; }

    public int UndatedDocuments { get; init; }

    public DateOnly? First { get; init; }

    public DateOnly? Last { get; init; }

    public int Quotes { get; init; }

    public int Utterances { get; init; }

    public int Reports { get; init; }

    /// <summary>Documents with at least one of the quotes.</summary>
    public int QuotedIn { get; init; }

    public int Speakers { get; init; }

    [JsonIgnore]
    public QuotedActs Acts => new(Quotes, Utterances, Reports, QuotedIn);

    /// <summary>Statements of the selection that were said or reported at least twice.</summary>
    public int Recurring { get; init; }

    /// <summary>Quotes with an unknown or unsure speaker that nobody looked at yet.</summary>
    public int ToReview { get; init; }
}
