using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>How a document without a whole date begins, beside the date to complete.</summary>
public sealed partial class DocumentReview
{
    /// <summary>The id of the year's field, to move the focus to it.</summary>
    public const string YearId = FormId + "-year";

    private const string FormId = "review-date";

    [Parameter, EditorRequired]
    public required ReviewItem.OfDocument Item { get; set; }

    /// <summary>Why the date was not taken.</summary>
    [Parameter]
    public string? Problem { get; set; }

    /// <summary>Called with what is known now; the date as it stands to leave it so.</summary>
    [Parameter]
    public EventCallback<DateParts> OnSave { get; set; }

    private Task SaveAsync(DateParts date) => OnSave.InvokeAsync(date == default ? new(Item.Date.Year, Item.Date.Month, Item.Date.Day) : date);
}
