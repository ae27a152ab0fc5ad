using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>What is known of one of two who may be one.</summary>
public sealed partial class SpeakerCard
{
    private const int Most = 12;

    [Parameter, EditorRequired]
    public required SpeakerEvidence Side { get; set; }

    /// <summary>What stands over the card; null for the speaker's name.</summary>
    [Parameter]
    public string? Title { get; set; }

    /// <summary>True for some of a speaker's quotes: no list shows just these.</summary>
    [Parameter]
    public bool IsPart { get; set; }

    private string Count => Numbers.Count(Side.Quotes, "quote", "quotes");

    /// <summary>Names in one line; of very many the first.</summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "–",
        > Most => string.Join(" · ", names.Take(Most)) + $" and {names.Count - Most} more",
        _ => string.Join(" · ", names),
    };
}
