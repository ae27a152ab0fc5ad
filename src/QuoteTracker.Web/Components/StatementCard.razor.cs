using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>One statement of a ranking: its words, who says it, how often it was said and reported, since when, until when.</summary>
public sealed partial class StatementCard
{
    private const int MostSpeakers = 3;

    [Parameter, EditorRequired]
    public required StatementCardContent Statement { get; set; }

    private string Utterances => Numbers.Count(Statement.Utterances, "utterance", "utterances");

    private string Reports => Numbers.Count(Statement.Reports, "report", "reports");

    private string When => (Statement.First, Statement.Last) switch
    {
        (null, _) => "no date",
        ({ } first, { } last) when first < last => $"first {Dates.Show(first)} · last {Dates.Show(last)}",
        var (first, _) => Dates.Show(first),
    };
}
