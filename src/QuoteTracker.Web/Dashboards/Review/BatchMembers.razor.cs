using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Quotes;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>What is in a batch, so that nobody decides unseen.</summary>
public sealed partial class BatchMembers
{
    private const int Most = 60;

    [Parameter, EditorRequired]
    public required ReviewBatch Batch { get; set; }

    private static string Telling(PairSide side) => SpeakerChoices.Telling(side.Role, side.Quotes);

    private static string Where(string? source, DateOnly? day) => source is null ? Dates.Show(day) : $"{source}, {Dates.Show(day)}";
}
