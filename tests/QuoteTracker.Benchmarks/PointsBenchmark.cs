using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Benchmarks;

/// <summary>Time and memory of looking for statements of the same point in a made-up collection: all of them, then a thousand that are new.</summary>
internal static class PointsBenchmark
{
    private const int New = 1_000;

    public static Task<int> RunAsync(int quotes, string? folder) => MillionBenchmark.WithStoreAsync(quotes, folder, async services =>
    {
        await ForgetAsync(services, int.MaxValue);
        await MeasureAsync(services);
        await ForgetAsync(services, New);
        await MeasureAsync(services);
        return 0;
    });

    /// <summary>As if so many statements were new, those that came last.</summary>
    private static async Task ForgetAsync(IServiceProvider services, int count)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<QuoteTrackerContext>>().CreateDbContextAsync();
        var ids = context.Statements.OrderByDescending(s => s.Id).Take(count).Select(s => s.Id);
        await context.Statements.Where(s => ids.Contains(s.Id)).ExecuteUpdateAsync(set => set.SetProperty(s => s.PointsVersion, 0));
    }

    private static async Task MeasureAsync(IServiceProvider services)
    {
        var finding = services.GetRequiredService<PointFinding>();
        var waiting = await finding.CountAsync();
        GC.Collect();
        var (before, most) = (GC.GetTotalMemory(forceFullCollection: true), 0L);
        var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await finding.FindAsync(() =>
        {
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
            return true;
        });
        await using var context = await services.GetRequiredService<IDbContextFactory<QuoteTrackerContext>>().CreateDbContextAsync();
        var links = await context.StatementLinks.CountAsync(l => l.Kind == StatementLinkKind.SamePoint);
        var used = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{waiting} statements: {watch.Elapsed.TotalSeconds:0.0} s, processor {used:0.0} s; memory {before / 1e6:0} MB before, {most / 1e6:0} MB at most, rubbish included; {links} suggestions"));
    }
}
