namespace QuoteTracker.Web.Commands.Exporting;

/// <summary>What an export is written as.</summary>
internal enum ExportFormat
{
    Csv,
    Json,
}
