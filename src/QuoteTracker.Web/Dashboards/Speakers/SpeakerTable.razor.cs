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

    /// <summary>What the order by most and the sparklines count.</summary>
    [Parameter]
    public CountUnit Unit { get; set; }

    /// <summary>Whether a speaker is selected.</summary>
    [Parameter, EditorRequired]
    public required Func<long, bool> Selected { get; set; }

    /// <summary>Called to select a speaker, or no longer.</summary>
    [Parameter]
    public EventCallback<SpeakerRow> OnSelect { get; set; }

    private string Span => Answer.FirstYear is null ? "Over time" : Answer.FirstYear == Answer.LastYear ? $"{Answer.FirstYear}" : $"{Answer.FirstYear} – {Answer.LastYear}";

    private string To(SpeakerOrder order, CountUnit? unit = null) => Urls.Speakers(Filter, SpeakerOrders.NameOf(order), unit: unit ?? Unit);

    private string? Sorted(SpeakerOrder order, CountUnit? unit = null) => order != Order || (unit ?? Unit) != Unit ? null : order == SpeakerOrder.Name ? "ascending" : "descending";

    /// <summary>On narrow screens only the column that is counted by fits.</summary>
    private string? HiddenUnless(CountUnit unit) => unit == Unit ? null : "more";

    private QuoteFilter Of(SpeakerRow row) => Filter with { Speakers = [row.Id] };

    private string QuotesOf(SpeakerRow row, QuoteSort sort = QuoteSort.Newest) => Urls.Quotes(Of(row), sort);
}
