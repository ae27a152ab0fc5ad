using QuoteTracker.Web.Commands.Exporting;
using QuoteTracker.Web.Dashboards;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;

namespace QuoteTracker.Web.Commands;

/// <summary>Puts the rooms together into the app that serves the pages.</summary>
internal static class WebServer
{
    public static WebApplication Create(ServeOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "quotetracker" });
        builder.WebHost.UseStaticWebAssets();
        if (options.Urls is not null || builder.Configuration[WebHostDefaults.ServerUrlsKey] is null)
            builder.WebHost.UseUrls(options.Urls ?? ServeOptions.DefaultUrls);
        CommandSettings.Apply(builder.Configuration, options.Data, options.Sample);
        builder.Services
            .AddStore(builder.Configuration)
            .AddIntake(builder.Configuration)
            .AddImportQueue()
            .AddDashboards()
            .AddShell();
        builder.Services.AddSingleton<ExportQuery>();
        builder.Services.AddHostedService<LedgerLoading>();

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseOriginCheck();
        app.UseReadingNotice();
        app.MapExport();
        app.MapShell();
        return app;
    }
}
