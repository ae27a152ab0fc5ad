using System.Globalization;
using Microsoft.AspNetCore.Localization;
using QuoteTracker.Web.Components;
using Radzen;

namespace QuoteTracker.Web.Shell;

/// <summary>The shell's parts and its place in the pipeline.</summary>
public static class ShellSetup
{
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddRadzenComponents();
        services.AddScoped<Browser>();
        services.AddScoped<Keyboard>();
        services.Configure<RequestLocalizationOptions>(InReadersFormat);
        return services;
    }

    /// <summary>Static files, the reader's formats, every page. Call it last: what it does not know is a page that does not exist.</summary>
    public static WebApplication MapShell(this WebApplication app)
    {
        app.UseRequestLocalization();
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }

    /// <summary>Numbers and the order of dates follow the browser's languages; the text is English.</summary>
    private static void InReadersFormat(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture("en-GB", "en");
        options.SupportedCultures = [.. CultureInfo.GetCultures(CultureTypes.AllCultures).Where(c => c.Name.Length > 0 && c.Calendar is GregorianCalendar)];
        options.SupportedUICultures = [CultureInfo.GetCultureInfo("en")];
        options.RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider { MaximumAcceptLanguageHeaderValuesToTry = 5 }];
    }
}
