using Microsoft.Extensions.Primitives;

namespace QuoteTracker.Web.Commands;

/// <summary>
/// Refuses what another site sends here through a visitor's browser: a circuit (<c>/_blazor</c>), or anything that is not a plain read.
/// Browsers always name the origin there; programs that name none are let through.
/// </summary>
internal static class OriginCheck
{
    public static IApplicationBuilder UseOriginCheck(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        var matters = request.Path.StartsWithSegments("/_blazor") || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));
        if (!matters || IsOwn(request.Headers.Origin, request))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("This request comes from another site and was refused.");
    });

    private static bool IsOwn(StringValues origin, HttpRequest request) =>
        StringValues.IsNullOrEmpty(origin)
        || (origin is [{ } only] && Uri.TryCreate(only, UriKind.Absolute, out var uri) && uri.Scheme == request.Scheme && uri.Authority == Authority(request));

    // The default port is left out of origins; a Host header may name it.
    private static string? Authority(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out var own) ? own.Authority : null;
}
