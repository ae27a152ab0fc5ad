using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>A page of speakers as a table whose heads sort; every number opens its quotes.</summary>
public sealed partial class SpeakerTable
{
    [Parameter, EditorRequired]
    public required SpeakersAnswer Answer { get; set; }

    [Parameter, EditorRequired]
    public required QuoteFilter Filter { get; set; }

    [Parameter, EditorRequired]
    public required SpeakerOrder Order { get; set; }

    /// <summary>Whether a speaker is selected.</summary>
    [Parameter, EditorRequired]
    public required Func<long, bool> Selected { get; set; }

    /// <summary>Called to select a speaker, or no longer.</summary>
    [Parameter]
    public EventCallback<SpeakerRow> OnSelect { get; set; }

    private string Span => Answer.FirstYear is null ? "Over time" : Answer.FirstYear == Answer.LastYear ? $"{Answer.FirstYear}" : $"{Answer.FirstYear} – {Answer.LastYear}";

    private string To(SpeakerOrder order) => Urls.Speakers(Filter, SpeakerOrders.NameOf(order));

    private string? Sorted(SpeakerOrder order) => order != Order ? null : order == SpeakerOrder.Name ? "ascending" : "descending";

    private QuoteFilter Of(SpeakerRow row) => Filter with { Speakers = [row.Id] };

    private string QuotesOf(SpeakerRow row, QuoteSort sort = QuoteSort.Newest) => Urls.Quotes(Of(row), sort);
}
