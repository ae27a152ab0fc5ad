using System.Globalization;
using System.Net;

namespace QuoteTracker.Web.Intake.Web;

/// <summary>The sentences that say why a page could not be fetched: what is wrong, where, and what to do.</summary>
public static class WebReasons
{
    public const string NotAnAddress = "This is not a web address. Give one that starts with https:// or http://.";

    public static string Unknown(string host) => $"The name {host} was not found. Check the address, and that this computer is online; without a network, save the page and import the file.";

    public static string Unreachable(string host) => $"{host} does not answer. Check the address, and that this computer is online; without a network, save the page and import the file.";

    public static string Private(string host) => $"{host} is in a private network, which is not fetched. To allow it set QuoteTracker:AllowPrivateAddresses to true.";

    public static string NotSecure(string host) => $"No secure connection to {host} could be made: its certificate is not trusted or has run out. Save the page from a browser and import the file.";

    public static string Broken(string host, string why) => $"The connection to {host} broke: {why.TrimEnd('.')}. Try again, or save the page and import the file.";

    public static string TooSlow(string host, TimeSpan patience) =>
        string.Create(CultureInfo.InvariantCulture, $"{host} did not send the page within {patience.TotalSeconds:0} seconds. Try again later, or save the page and import the file.");

    public static string Status(HttpStatusCode status, string host) => (int)status switch
    {
        404 or 410 => $"{host} has no such page (it answers {(int)status}). Check the address.",
        401 or 402 or 403 => $"{host} does not give this page out (it answers {(int)status}). Open it in a browser, save it and import the file.",
        429 => $"{host} was asked too often (it answers 429). Wait, then try again.",
        >= 500 => $"{host} has a fault of its own (it answers {(int)status}). Try again later.",
        _ => $"{host} answers {(int)status} instead of a page. Open it in a browser, save it and import the file.",
    };
}
