using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Compare;
using QuoteTracker.Web.Dashboards.Documents;
using QuoteTracker.Web.Dashboards.History;
using QuoteTracker.Web.Dashboards.Import;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Dashboards.Review;
using QuoteTracker.Web.Dashboards.Settings;
using QuoteTracker.Web.Dashboards.Speakers;
using QuoteTracker.Web.Dashboards.Tags;
using QuoteTracker.Web.Dashboards.Themes;

namespace QuoteTracker.Web.Dashboards;

/// <summary>What the pages ask and draw with.</summary>
public static class DashboardsSetup
{
    public static IServiceCollection AddDashboards(this IServiceCollection services)
    {
        services.AddScoped<ChartFileWriter>();
        services.AddSingleton<Statements.StatementChoicesQuery>();
        services.AddSingleton<Statements.StatementQuery>();
        services.AddSingleton<Statements.StatementsQuery>();
        services.AddSingleton<QuotesQuery>();
        services.AddSingleton<FilterChoicesQuery>();
        services.AddScoped<QuoteActs>();
        services.AddSingleton<DocumentQuery>();
        services.AddSingleton<DocumentsQuery>();
        services.AddSingleton<HistoryQuery>();
        services.AddSingleton<CompareQuery>();
        services.AddSingleton<ThemeQuery>();
        services.AddSingleton<ThemesQuery>();
        services.AddSingleton<ImportQuery>();
        services.AddSingleton<OverviewQuery>();
        services.AddSingleton<SpeakerQuery>();
        services.AddSingleton<SpeakersQuery>();
        services.AddSingleton<SplitChoicesQuery>();
        services.AddSingleton<ReviewQuery>();
        services.AddScoped<ReviewDecisions>();
        services.AddScoped<ReviewSitting>();
        services.AddSingleton<SettingsQuery>();
        services.AddSingleton<TagsQuery>();
        return services;
    }
}
