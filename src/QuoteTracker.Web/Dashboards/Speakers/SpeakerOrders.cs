namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>The orders of the list of speakers as they stand in the address and on the page.</summary>
internal static class SpeakerOrders
{
    /// <summary>Every order; the usual one has no name in the address.</summary>
    public static IReadOnlyList<(SpeakerOrder Order, string? Name, string Text)> All { get; } =
    [
        (SpeakerOrder.Most, null, "most said"),
        (SpeakerOrder.Recurring, "recurring", "most said again"),
        (SpeakerOrder.Latest, "latest", "quoted last"),
        (SpeakerOrder.Name, "name", "by name"),
    ];

    /// <summary>The order of that name; the usual one for any other.</summary>
    public static SpeakerOrder Of(string? name) => All.FirstOrDefault(o => o.Name == name).Order;

    public static string? NameOf(SpeakerOrder order) => All.First(o => o.Order == order).Name;
}
