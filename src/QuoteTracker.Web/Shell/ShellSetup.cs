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
        // What a page keeps from prerendering comes back in one message; a page of quotes has more than the 32 KB that are the default.
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(hub => hub.MaximumReceiveMessageSize = 4 * 1024 * 1024);
        services.AddRadzenComponents();
        services.AddScoped<Browser>();
        services.AddScoped<Keyboard>();
        services.AddScoped<Acting>();
        services.AddSingleton<NavCountsQuery>();
        services.AddSingleton<FindQuery>();
        services.AddSingleton<MergedSpeakersQuery>();
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
        // The security headers say who may frame the pages: nobody.
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = null);
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
