using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Shell;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Who said a statement first, who took it up and after how long; its themes.</summary>
public sealed partial class EchoPanel
{
    [Parameter, EditorRequired]
    public required StatementAnswer Answer { get; set; }

    private IReadOnlyList<StatementSpeaker> Known => [.. Answer.Speakers.Where(speaker => speaker.Id is not null)];

    private StatementSpeaker? First => Known.Count > 0 ? Known[0] : null;

    private IReadOnlyList<StatementSpeaker> Echoes => [.. Known.Skip(1)];

    private string Quotes(StatementSpeaker speaker) => Urls.Quotes(StatementWords.QuotesOf(Answer.Id, speaker));

    private string After(StatementSpeaker echo) => (First!.First, echo.First) switch
    {
        ({ } first, { } later) when later > first => $"after {Durations.Between(first, later)}",
        ({ } first, { } later) when later == first => "on the same day",
        _ => "when is not known",
    };
}
