using System.CommandLine;
using QuoteTracker.Web.Dashboards;
using QuoteTracker.Web.Shell;

namespace QuoteTracker.Web.Commands;

/// <summary><c>serve</c>: the pages, in a browser. What runs when no command is given.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls") { Description = "Where to listen.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var command = new Command("serve", "Show the dashboards in a browser; the default.") { urls };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(urls)!, stop));
        return command;
    }

    private static async Task<int> RunAsync(string urls, CancellationToken stop)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets().UseUrls(urls);
        builder.Services.AddShell();
        builder.Services.AddDashboards();
        var app = builder.Build();
        app.MapShell();
        await app.RunAsync(stop);
        return 0;
    }
}
