namespace QuoteTracker.Web.Intake;

/// <summary>Takes runs from the queue, one at a time, until the program ends.</summary>
public sealed class ImportWorker(ImportQueue queue, Importer importer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var ticket in queue.Waiting.ReadAllAsync(stoppingToken))
            await importer.RunAsync(ticket, stoppingToken);
    }
}
