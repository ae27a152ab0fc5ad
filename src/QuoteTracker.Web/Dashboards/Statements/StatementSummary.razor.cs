using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>A statement's life in one sentence: how often, by how many, since when, until when, with which gap.</summary>
public sealed partial class StatementSummary
{
    [Parameter, EditorRequired]
    public required StatementAnswer Answer { get; set; }

    private string Quotes => Urls.Quotes(new QuoteFilter { Statement = Answer.Id });

    private int Known => Answer.Speakers.Count(speaker => speaker.Id is not null);

    private StatementSpeaker? FirstBy => Answer.Speakers.FirstOrDefault(speaker => speaker.First is not null);

    private IReadOnlyList<StatementBurst> Bursts => StatementBursts.Largest(Answer);

    private string Within(StatementBurst burst) => Urls.Quotes(new QuoteFilter { Statement = Answer.Id, From = burst.From, To = burst.To });

    private string On(DateOnly day) => Urls.Quotes(new QuoteFilter { Statement = Answer.Id, From = day, To = day });
}
