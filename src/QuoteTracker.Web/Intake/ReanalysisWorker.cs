namespace QuoteTracker.Web.Intake;

/// <summary>After the start, brings documents up to the analysis of this version of the program; then waits for those who ask.</summary>
public sealed class ReanalysisWorker(Reanalysis reanalysis) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await reanalysis.RunAsync(all: false, stoppingToken);
        await foreach (var all in reanalysis.Asked.ReadAllAsync(stoppingToken))
            await reanalysis.RunAsync(all, stoppingToken);
    }
}
