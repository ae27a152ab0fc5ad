using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Two speakers that may be one, side by side.</summary>
public sealed partial class SpeakersReview
{
    private const int Most = 12;

    [Parameter, EditorRequired]
    public required ReviewItem.OfSpeakers Item { get; set; }

    private static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "–",
        > Most => string.Join(" · ", names.Take(Most)) + $" and {names.Count - Most} more",
        _ => string.Join(" · ", names),
    };
}
