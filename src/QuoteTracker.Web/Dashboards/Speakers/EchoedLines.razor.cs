using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Lines that a speaker shares with others: who had it first, and how long the other took.</summary>
public sealed partial class EchoedLines
{
    [Parameter, EditorRequired]
    public required SpeakerAnswer Speaker { get; set; }

    /// <summary>Where it stands in the grid of its page.</summary>
    [Parameter]
    public string? Class { get; set; }

    private static string Says(SpeakerAnswer.EchoedLine echo) => echo.IsTakenUp
        ? $"took it up on {Dates.Show(echo.Then)}, {Durations.Between(echo.First, echo.Then)} later"
        : $"said it {Durations.Between(echo.First, echo.Then)} earlier, on {Dates.Show(echo.First)}";
}
