using System.Globalization;
using QuoteTracker.Web.Shell;

namespace QuoteTracker.Web.Commands.Exporting;

/// <summary>"Export what is shown": <c>/export/quotes.csv?…</c> and <c>.json</c> with the filter of any page.</summary>
internal static class ExportEndpoint
{
    public static void MapExport(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/export/quotes.csv", (HttpContext http, ExportQuery query, MergedSpeakersQuery merged) => SendAsync(http, query, merged, ExportFormat.Csv, "text/csv; charset=utf-8"));
        routes.MapGet("/export/quotes.json", (HttpContext http, ExportQuery query, MergedSpeakersQuery merged) => SendAsync(http, query, merged, ExportFormat.Json, "application/json; charset=utf-8"));
    }

    private static async Task SendAsync(HttpContext http, ExportQuery query, MergedSpeakersQuery merged, ExportFormat format, string type)
    {
        var address = http.Request.QueryString.Value ?? "";
        var named = QuoteAddress.Parse(address).Filter;
        var asked = QuoteAddress.Parse(OldAddress.Renew(address, await merged.IntoAsync([.. named.Speakers, .. named.NotSpeakers], http.RequestAborted)));
        var ending = format == ExportFormat.Csv ? "csv" : "json";
        http.Response.ContentType = type;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"quotes-{DateTime.UtcNow:yyyy-MM-dd}.{ending}\"");
        await ExportWriter.WriteAsync(query.ReadAsync(asked.Filter, asked.Sort, http.RequestAborted), format, http.Response.Body, http.RequestAborted);
    }
}
