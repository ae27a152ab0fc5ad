using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using QuoteTracker.Web.Components.Charts;

namespace QuoteTracker.Web.Tests.Components.Charts;

/// <summary>Renders charts with what their files are written with.</summary>
public abstract class ChartTest : ComponentTest
{
    protected ChartTest()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        Services.AddLogging();
        Services.AddSingleton<IWebHostEnvironment>(new NoFiles());
        Services.AddScoped<ChartFileWriter>();
    }

    /// <summary>The marks that arrow keys go through, in their order.</summary>
    protected static IReadOnlyList<IElement> MarksOf<T>(IRenderedComponent<T> chart) where T : IComponent => [.. chart.FindAll("[data-roving] [data-x]")];

    protected static void PressTable<T>(IRenderedComponent<T> chart) where T : IComponent => Button(chart, "as table").Click();

    protected static IElement Button<T>(IRenderedComponent<T> chart, string text) where T : IComponent =>
        chart.FindAll("button").Single(button => button.TextContent.Trim() == text);

    /// <summary>The table as lines of cells, heads first.</summary>
    protected static IReadOnlyList<string> TableOf<T>(IRenderedComponent<T> chart) where T : IComponent =>
        [.. chart.FindAll("tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim())))];

    private sealed class NoFiles : IWebHostEnvironment
    {
        public string WebRootPath { get; set; } = "";

        public IFileProvider WebRootFileProvider { get; set; } = new NullFileProvider();

        public string ApplicationName { get; set; } = "test";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

        public string ContentRootPath { get; set; } = "";

        public string EnvironmentName { get; set; } = "Test";
    }
}
