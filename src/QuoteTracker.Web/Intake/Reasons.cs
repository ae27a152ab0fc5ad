using System.Globalization;

namespace QuoteTracker.Web.Intake;

/// <summary>The sentences that say why an item was refused: what is wrong, where, and what to do.</summary>
public static class Reasons
{
    public const string Empty = "The file is empty. Nothing to import.";

    public const string OnlyWhiteSpace = "There is no text in it, only white space. Nothing to import.";

    public const string NoArticle = "The page has no text outside its menus and scripts. If it is built by scripts, save it from the browser after it has loaded, or paste its text.";

    public const string NotFound = "There is no such file or folder. Check the spelling of the path.";

    public const string NoPermission = "It may not be read by this user. Give read permission, or run as a user who has it.";

    public const string NotText = "This is not text: it holds control characters as programs, pictures and databases do. Save the document as text or HTML first.";

    public const string JsonArray = "This is one JSON array, not JSON Lines. Write one object a line, such as {\"id\": \"1\", \"text\": \"…\"}.";

    public const string JsonSpread = "The first JSON object is spread over several lines. Write one object a line, such as {\"id\": \"1\", \"text\": \"…\"}.";

    public const string NoTextField = "There is no \"text\" in it. Each line needs at least {\"text\": \"…\"}.";

    public const string NotAnObject = "It is JSON, but no object. Each line must be an object such as {\"id\": \"1\", \"text\": \"…\"}.";

    public const string UploadBroke = "The upload broke off. Check the connection and give the file again.";

    /// <summary>No refusal: nothing was lost.</summary>
    public const string AlreadyThere = "The same text is stored already.";

    public static string OurFault(Exception fault) => $"QuoteTracker failed on this document ({fault.GetType().Name}: {fault.Message.TrimEnd('.')}). Please report it with the document; the rest went on.";

    public static string Stopped(Exception fault) => $"The import stopped: {fault.Message.TrimEnd('.')}. What is stored stays; import the same again to finish.";

    public static string TooLarge(long bytes, IntakeLimits limits) =>
        $"It is {Size(bytes)}, more than the {Size(limits.MaxDocumentBytes)} that one document may have. Split it, or raise the setting QuoteTracker:MaxDocumentMegabytes.";

    public static string CollectionTooLarge(long bytes) =>
        $"It is {Size(bytes)}, too much for a browser to send. Import it with the command line: quotetracker import FILE.";

    public static string LineTooLong(long bytes, IntakeLimits limits) =>
        $"The line is {Size(bytes)} long, more than the {Size(limits.MaxDocumentBytes)} that one document may have. Split it, or raise the setting QuoteTracker:MaxDocumentMegabytes.";

    public static string Unsupported(string kind) =>
        $"{kind} cannot be read. Save the document as text (.txt) or HTML (.html), or give JSON Lines (.jsonl).";

    public static string NotJson(long? column) => column is { } at
        ? string.Create(CultureInfo.InvariantCulture, $"It is not valid JSON (at byte {at + 1}). Each line must be one object such as {{\"id\": \"1\", \"text\": \"…\"}}.")
        : "It is not valid JSON. Each line must be one object such as {\"id\": \"1\", \"text\": \"…\"}.";

    public static string BrokenUtf8(long index) =>
        string.Create(CultureInfo.InvariantCulture, $"It is not valid UTF-8 (at byte {index + 1}). Save the file as UTF-8.");

    public static string FieldIsNotText(string name) => $"\"{name}\" is not a string. Put the value in quotation marks.";

    public static string CannotRead(string why) => $"It could not be read: {why.TrimEnd('.')}. Check the disk and try again.";

    /// <summary>A note, not a refusal.</summary>
    public static string Replaced(int bytes) => bytes == 1
        ? "1 byte was not valid UTF-8 and stands as “\uFFFD” in the text."
        : string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} bytes were not valid UTF-8 and stand as “\uFFFD” in the text.");

    /// <summary>A note, not a refusal.</summary>
    public static string DateNotUnderstood(string date) => $"The date “{Short(date)}” was not understood and left out. Write it as 2021-09-30, 2021-09 or 2021.";

    public static string Line(string name, long number) => string.Create(CultureInfo.InvariantCulture, $"{name}, line {number}");

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static string Size(long bytes) => bytes >= IntakeLimits.Megabyte
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)IntakeLimits.Megabyte:0.#} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024)} kB");
}
