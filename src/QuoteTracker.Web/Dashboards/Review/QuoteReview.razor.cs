using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Dashboards.Quotes;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>A quote in its place, beside those who may have said it.</summary>
public sealed partial class QuoteReview
{
    [Parameter, EditorRequired]
    public required ReviewItem.OfQuote Item { get; set; }

    /// <summary>Called with the speaker chosen.</summary>
    [Parameter]
    public EventCallback<LikelySpeaker> OnChoose { get; set; }

    /// <summary>Called when it was none of those offered.</summary>
    [Parameter]
    public EventCallback OnOther { get; set; }
}
