using System.Globalization;
using QuoteTracker.Web.Shell;

namespace QuoteTracker.Web.Commands.Exporting;

/// <summary>"Export what is shown": <c>/export/quotes.csv?…</c> and <c>.json</c> with the filter of any page.</summary>
internal static class ExportEndpoint
{
    public static void MapExport(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/export/quotes.csv", (HttpContext http, ExportQuery query) => SendAsync(http, query, ExportFormat.Csv, "text/csv; charset=utf-8"));
        routes.MapGet("/export/quotes.json", (HttpContext http, ExportQuery query) => SendAsync(http, query, ExportFormat.Json, "application/json; charset=utf-8"));
    }

    private static async Task SendAsync(HttpContext http, ExportQuery query, ExportFormat format, string type)
    {
        var asked = QuoteAddress.Parse(http.Request.QueryString.Value ?? "");
        var ending = format == ExportFormat.Csv ? "csv" : "json";
        http.Response.ContentType = type;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"quotes-{DateTime.UtcNow:yyyy-MM-dd}.{ending}\"");
        await ExportWriter.WriteAsync(query.ReadAsync(asked.Filter, asked.Sort, http.RequestAborted), format, http.Response.Body, http.RequestAborted);
    }
}
