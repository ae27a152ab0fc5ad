using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Two speakers that may be one, side by side.</summary>
public sealed partial class SpeakersReview
{
    [Parameter, EditorRequired]
    public required ReviewItem.OfSpeakers Item { get; set; }
}
