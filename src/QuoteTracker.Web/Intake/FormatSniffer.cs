using QuoteTracker.Web.Intake.Text;

namespace QuoteTracker.Web.Intake;

/// <summary>Tells the format of a file from its name and first bytes.</summary>
public static class FormatSniffer
{
    private static readonly (string Ending, string Kind)[] Unsupported =
    [
        (".pdf", "PDF"), (".doc", "A Word document"), (".docx", "A Word document"), (".odt", "An OpenDocument text"), (".rtf", "RTF"),
        (".xls", "A spreadsheet"), (".xlsx", "A spreadsheet"), (".csv", "CSV"), (".tsv", "TSV"), (".json", "Plain JSON"), (".xml", "XML"),
        (".zip", "An archive"), (".gz", "An archive"), (".7z", "An archive"), (".tar", "An archive"),
        (".png", "A picture"), (".jpg", "A picture"), (".jpeg", "A picture"), (".gif", "A picture"), (".webp", "A picture"), (".svg", "A picture"),
        (".mp3", "Sound"), (".wav", "Sound"), (".mp4", "Video"), (".mov", "Video"), (".css", "A style sheet"), (".js", "A script"),
        (".eml", "E-mail"), (".mht", "A web archive"), (".mhtml", "A web archive"), (".epub", "An e-book"),
    ];

    /// <summary>What the name says cannot be read, in words ("PDF"); null when it may be read.</summary>
    public static string? UnsupportedKind(string name)
    {
        var ending = Path.GetExtension(name);
        foreach (var (known, kind) in Unsupported)
        {
            if (known.Equals(ending, StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        return null;
    }

    /// <summary>What the first bytes say cannot be read, in words; null when they say nothing.</summary>
    public static string? UnsupportedKind(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
            return "PDF";
        if (bytes.StartsWith("PK\x03\x04"u8))
            return "An archive or office document";
        if (bytes.StartsWith("{\\rtf"u8))
            return "RTF";
        if (bytes.StartsWith("SQLite format 3\0"u8))
            return "A database";
        return bytes is [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] or [0x47, 0x49, 0x46, 0x38, ..] ? "A picture"
            : bytes is [0x1F, 0x8B, ..] ? "An archive"
            : bytes is [0xD0, 0xCF, 0x11, 0xE0, ..] ? "An old office document"
            : null;
    }

    /// <summary>The format that the name says; null when the content must tell.</summary>
    public static DocumentFormat? ByName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".jsonl" or ".ndjson" => DocumentFormat.JsonLines,
        ".html" or ".htm" or ".xhtml" => DocumentFormat.Html,
        _ => null,
    };

    /// <summary>HTML when the text starts like a page, text otherwise.</summary>
    public static DocumentFormat ByContent(ReadOnlySpan<byte> bytes)
    {
        var head = TextDecoder.Windows1252.GetString(bytes[..Math.Min(bytes.Length, 1024)]).Replace("\0", "", StringComparison.Ordinal).TrimStart('\uFEFF', 'ÿ', 'þ', 'ï', '»', '¿', ' ', '\t', '\r', '\n');
        string[] starts = ["<!doctype html", "<html", "<head", "<body", "<?xml version=\"1.0\" encoding=\"utf-8\"?><!doctype html", "<article", "<main"];
        return starts.Any(start => head.StartsWith(start, StringComparison.OrdinalIgnoreCase)) ? DocumentFormat.Html : DocumentFormat.Text;
    }
}
