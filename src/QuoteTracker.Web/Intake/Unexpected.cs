namespace QuoteTracker.Web.Intake;

/// <summary>The one place that catches whatever comes: a fault in one document, ours or a library's, must not stop the others.</summary>
internal static class Unexpected
{
    /// <summary>Runs a step; its fault, or null when there was none. Being cancelled is no fault.</summary>
    public static async Task<Exception?> FaultOfAsync(Func<Task> step)
    {
        try
        {
            await step();
            return null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return fault;
        }
    }
}
