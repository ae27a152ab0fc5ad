using QuoteTracker.Web.Store.Counting;

namespace QuoteTracker.Web.Commands;

/// <summary>While a large collection is read into memory after the start, a browser that asks for a page is told so at once and asks again of itself. Who does not ask for a page to look at waits.</summary>
internal static class ReadingNotice
{
    private const string Page = """
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>Reading the collection – QuoteTracker</title>
          <link rel="stylesheet" href="/css/tokens.css">
          <link rel="stylesheet" href="/css/site.css">
        </head>
        <body>
          <main class="alone" role="status">
            <h1>Reading your quotes</h1>
            <p>QuoteTracker has just started and is reading your quotes into memory. With a million of them this takes some seconds. The page then comes by itself.</p>
          </main>
        </body>
        </html>
        """;

    /// <summary>A page that is ready by then is worth waiting for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static IApplicationBuilder UseReadingNotice(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!await IsAnsweredAsync(context, context.RequestServices.GetRequiredService<QuoteLedger>().Reading, Patience))
            await next(context);
    });

    /// <summary>False for a request that is to go on: the reading ended in time, or no page is asked for.</summary>
    internal static async Task<bool> IsAnsweredAsync(HttpContext context, Task reading, TimeSpan patience)
    {
        if (reading.IsCompleted || !IsForPage(context.Request) || await Task.WhenAny(reading, Task.Delay(patience, context.RequestAborted)) == reading)
            return false;
        var response = context.Response;
        (response.StatusCode, response.ContentType) = (StatusCodes.Status503ServiceUnavailable, "text/html; charset=utf-8");
        (response.Headers.RetryAfter, response.Headers["Refresh"], response.Headers.CacheControl) = ("1", "1", "no-store");
        await response.WriteAsync(Page, context.RequestAborted);
        return true;
    }

    private static bool IsForPage(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);
}
