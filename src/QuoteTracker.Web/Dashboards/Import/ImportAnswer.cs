namespace QuoteTracker.Web.Dashboards.Import;

/// <summary>What the Import page shows besides what is under way.</summary>
/// <param name="Runs">The latest runs, newest first.</param>
/// <param name="SampleDocuments">Documents of the sample that are stored.</param>
/// <param name="Documents">Documents stored, the sample's among them.</param>
public sealed record ImportAnswer(IReadOnlyList<ImportRunRow> Runs, int SampleDocuments, int Documents);
