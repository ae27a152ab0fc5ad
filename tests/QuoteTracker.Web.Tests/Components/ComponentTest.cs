using Bunit;
using Microsoft.Extensions.DependencyInjection;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Tests.Components;

/// <summary>Renders components with the services that they ask for; calls into the browser do nothing.</summary>
public abstract class ComponentTest : BunitContext
{
    protected ComponentTest()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        JSInterop.SetupModule("./" + Web.Components.Browser.ModulePath).Mode = JSRuntimeMode.Loose;
        Services.AddScoped<Web.Components.Browser>();
        Services.AddScoped<Keyboard>();
        Services.AddSingleton<TimeProvider>(Clock);
    }

    /// <summary>What components pause by.</summary>
    protected PauseClock Clock { get; } = new();

    protected Keyboard Keyboard => Services.GetRequiredService<Keyboard>();
}
