using QuoteTracker.Web.Components.Charts;

namespace QuoteTracker.Web.Dashboards;

/// <summary>What the pages ask and draw with.</summary>
public static class DashboardsSetup
{
    public static IServiceCollection AddDashboards(this IServiceCollection services)
    {
        services.AddScoped<ChartFileWriter>();
        return services;
    }
}
