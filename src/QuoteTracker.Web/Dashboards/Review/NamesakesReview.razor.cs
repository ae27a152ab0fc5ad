using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>What most documents say of a speaker, and beside it what some say that may mean another of the same name.</summary>
public sealed partial class NamesakesReview
{
    [Parameter, EditorRequired]
    public required ReviewItem.OfNamesakes Item { get; set; }
}
