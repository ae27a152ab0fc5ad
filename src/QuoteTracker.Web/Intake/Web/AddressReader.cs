using System.Net.Sockets;

namespace QuoteTracker.Web.Intake.Web;

/// <summary>Fetches pages that a person names: http and https only, of bounded size and time, and from no private network unless the settings allow it.</summary>
public sealed class AddressReader : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly DocumentReader _documents;
    private readonly IntakeLimits _limits;
    private readonly HttpClient _http;

    public AddressReader(DocumentReader documents, IntakeLimits limits, PublicNetwork network)
    {
        (_documents, _limits) = (documents, limits);
        _http = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = network.ConnectAsync,
            UseProxy = false,
            UseCookies = false,
            MaxAutomaticRedirections = 5,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            AutomaticDecompression = System.Net.DecompressionMethods.All,
        })
        { Timeout = Patience };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("QuoteTracker/0.1");
        _http.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, text/plain;q=0.9");
    }

    /// <summary>Fetches and reads one page.</summary>
    public ReadResult Read(string address)
    {
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return new ReadResult.Refused(address, WebReasons.NotAnAddress);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, uri);
            using var response = _http.Send(request, HttpCompletionOption.ResponseHeadersRead);
            return response.IsSuccessStatusCode ? ReadBody(response, uri) : new ReadResult.Refused(address, WebReasons.Status(response.StatusCode, uri.Host));
        }
        catch (Exception fault) when (ReasonOf(fault, uri) is not null)
        {
            return new ReadResult.Refused(address, ReasonOf(fault, uri)!);
        }
    }

    public void Dispose() => _http.Dispose();

    private ReadResult ReadBody(HttpResponseMessage response, Uri asked)
    {
        var final = response.RequestMessage?.RequestUri ?? asked;
        using var patience = new CancellationTokenSource(Patience);
        using var body = response.Content.ReadAsStream(patience.Token);
        // A sender that trickles for ever is cut off: closing the stream ends the read.
        using var cutOff = patience.Token.Register(body.Dispose);
        var bytes = BoundedRead.All(body, _limits.MaxDocumentBytes + 1, response.Content.Headers.ContentLength is { } length ? Math.Min(length, _limits.MaxDocumentBytes) : 0);
        var type = response.Content.Headers.ContentType;
        var format = type?.MediaType is "text/html" or "application/xhtml+xml" ? DocumentFormat.Html : (DocumentFormat?)null;
        var result = _documents.ReadBytes(bytes.Span, asked.AbsoluteUri, type?.CharSet, format);
        return result is ReadResult.Read read
            ? read with { Address = read.Address ?? final.AbsoluteUri, Source = read.Source with { Source = read.Source.Source ?? Html.PageFactsFinder.Host(final) } }
            : result;
    }

    private static string? ReasonOf(Exception fault, Uri uri) => fault switch
    {
        HttpRequestException { InnerException: PrivateAddressException } => WebReasons.Private(uri.Host),
        HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } } => WebReasons.Unknown(uri.Host),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => WebReasons.Unknown(uri.Host),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => WebReasons.NotSecure(uri.Host),
        HttpRequestException { InnerException: SocketException } => WebReasons.Unreachable(uri.Host),
        TaskCanceledException or OperationCanceledException or ObjectDisposedException => WebReasons.TooSlow(uri.Host, Patience),
        HttpRequestException or IOException => WebReasons.Broken(uri.Host, fault.Message),
        _ => null,
    };
}
