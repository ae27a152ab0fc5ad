using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>Makes a chart's files: its table as CSV, its drawing as an SVG that stands alone, in the light colours of the tokens.</summary>
public sealed partial class ChartFileWriter(IServiceProvider services, ILoggerFactory loggers, IWebHostEnvironment environment)
{
    private const int Width = 960;
    private const int Left = 48;
    private const int Top = 64;

    public async Task<ChartFiles> WriteAsync(string title, string? subtitle, ChartTable table, RenderFragment plot, IReadOnlyList<ChartSeries> legend, double height)
        => new(
            Address("text/csv", "\uFEFF" + ChartCsv.Write(table)),
            Address("image/svg+xml", Drawing(title, subtitle, await RenderAsync(plot), legend, height)));

    private static string Address(string type, string content)
        => $"data:{type};charset=utf-8;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(content))}";

    private async Task<string> RenderAsync(RenderFragment plot)
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(FragmentHost.ChildContent)] = plot });
            var output = await renderer.RenderComponentAsync<FragmentHost>(parameters);
            return output.ToHtmlString();
        });
    }

    private string Drawing(string title, string? subtitle, string plot, IReadOnlyList<ChartSeries> legend, double height)
    {
        var svg = new StringBuilder();
        var total = Top + height + 70;
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{SvgNumber.Of(total)}" font-family="system-ui, sans-serif">""")
            .Append(CultureInfo.InvariantCulture, $"<style>{LightTokens()} text{{fill:var(--ink-2);font-size:11px}} .axis{{stroke:var(--line)}}</style>")
            .Append("""<rect width="100%" height="100%" fill="var(--surface)"/>""")
            .Append(CultureInfo.InvariantCulture, $"""<text x="16" y="26" style="font-size:16px;fill:var(--ink)">{WebUtility.HtmlEncode(title)}</text><text x="16" y="44">{WebUtility.HtmlEncode(subtitle)}</text>""")
            .Append(CultureInfo.InvariantCulture, $"""<svg x="{Left}" y="{Top}" width="{Width - Left - 16}" height="{SvgNumber.Of(height)}" overflow="visible">{plot}</svg>""");
        AppendLegend(svg, legend, Top + height + 48);
        return svg.Append("</svg>").ToString();
    }

    private static void AppendLegend(StringBuilder svg, IReadOnlyList<ChartSeries> legend, double y)
    {
        double x = Left;
        foreach (var (series, paint) in legend.Zip(SeriesPaint.For(legend)))
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<rect x="{SvgNumber.Of(x)}" y="{SvgNumber.Of(y - 9)}" width="11" height="11" fill="{paint.Color}" opacity="{(paint.IsHatched ? "0.5" : "1")}"/><text x="{SvgNumber.Of(x + 16)}" y="{SvgNumber.Of(y)}">{WebUtility.HtmlEncode(series.Name)}</text>""");
            x += 40 + (series.Name.Length * 6.2);
        }
    }

    /// <summary>The first block of the style sheet's tokens: the light ones.</summary>
    private string LightTokens()
    {
        var file = environment.WebRootFileProvider.GetFileInfo("css/tokens.css");
        if (!file.Exists)
        {
            return "";
        }

        using var reader = new StreamReader(file.CreateReadStream());
        return RootBlock().Match(reader.ReadToEnd()).Value;
    }

    [GeneratedRegex(@":root\s*\{[^}]*\}")]
    private static partial Regex RootBlock();
}
