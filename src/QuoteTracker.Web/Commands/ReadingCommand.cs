using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Commands;

/// <summary>What commands that only read a database have in common: settings and database are checked, and what is wrong with them is said.</summary>
internal static class ReadingCommand
{
    /// <summary>Opens the database and does it; the exit code.</summary>
    public static async Task<int> RunAsync(HostApplicationBuilder builder, Func<IServiceProvider, QuoteTrackerContext, Task<int>> read, CancellationToken stop)
    {
        if (CommandSettings.Problem(builder) is { } unusable)
            return await CommandFault.SayAsync(unusable);
        using var host = builder.Build();
        if (await host.Services.GetRequiredService<DatabaseOpening>().ProblemWithReadingAsync(stop) is { } problem)
            return await CommandFault.SayAsync(problem);
        await using var context = await host.Services.GetRequiredService<IDbContextFactory<QuoteTrackerContext>>().CreateDbContextAsync(stop);
        return await read(host.Services, context);
    }
}
