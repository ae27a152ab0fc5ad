namespace QuoteTracker.Web.Dashboards.Import;

/// <summary>One run with what it refused.</summary>
/// <param name="Run">The run; null when there is none with that number.</param>
/// <param name="Refusals">What it refused, in order; at most <see cref="MostRefusals"/>.</param>
public sealed record ImportRunAnswer(ImportRunRow? Run, IReadOnlyList<ImportRunRefusal> Refusals)
{
    public const int MostRefusals = 1000;
}
