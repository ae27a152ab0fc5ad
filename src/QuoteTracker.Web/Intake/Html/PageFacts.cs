using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Intake.Html;

/// <summary>What a page says about itself.</summary>
public sealed record PageFacts
{
    public string? Title { get; init; }

    public string? Source { get; init; }

    public string? Address { get; init; }

    public DocumentDate? Date { get; init; }
}
