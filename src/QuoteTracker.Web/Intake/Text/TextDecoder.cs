using System.Buffers;
using System.Text;

namespace QuoteTracker.Web.Intake.Text;

/// <summary>
/// Finds the encoding of bytes: byte order mark, then what the document declares, then UTF-8, then UTF-16 without mark, then Windows-1252.
/// UTF-8 with a few broken bytes stays UTF-8: the broken bytes become U+FFFD and are counted.
/// </summary>
public static class TextDecoder
{
    private const int Sample = 64 * 1024;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly SearchValues<byte> UndefinedInWindows1252 = SearchValues.Create(0x81, 0x8D, 0x8F, 0x90, 0x9D);

    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text, or null when the bytes are not text.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (MarkOf(bytes) is { } mark)
            return new DecodedText(mark.Encoding.GetString(bytes[mark.Length..]), 0);
        if (Utf16Of(bytes) is { } utf16)
            return new DecodedText(utf16.GetString(bytes), 0);
        if (IsBinary(bytes))
            return null;
        if (Named(declared) is { } named and not UTF8Encoding)
            return new DecodedText(named.GetString(bytes), 0);
        var (valid, broken) = CountUtf8(bytes);
        if (broken > valid && !bytes.ContainsAny(UndefinedInWindows1252))
            return new DecodedText(Windows1252.GetString(bytes), 0);
        return broken * 20L > bytes.Length ? null : new DecodedText(Utf8.GetString(bytes), broken);
    }

    /// <summary>Index of the first byte that is not valid UTF-8; -1 when all is.</summary>
    public static int FirstBrokenUtf8(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var ascii = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                return -1;
            at += ascii;
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) != OperationStatus.Done)
                return at;
            at += used;
        }

        return -1;
    }

    private static (Encoding Encoding, int Length)? MarkOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    // Latin letters in UTF-16 have a zero in every second byte, and on one side only.
    private static UnicodeEncoding? Utf16Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (sample.Length < 4 || bytes.Length % 2 != 0)
            return null;
        int even = 0, odd = 0;
        for (var at = 0; at < sample.Length; at++)
        {
            if (sample[at] != 0)
                continue;
            if (at % 2 == 0)
                even++;
            else
                odd++;
        }

        var many = sample.Length / 2 * 6 / 10;
        if (odd > many && even * 20 < odd)
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        return even > many && odd * 20 < even ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false) : null;
    }

    // More than one control character in a hundred: no text. A stray NUL in an article is still text.
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var controls = 0;
        foreach (var value in sample)
        {
            if (value is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0x1B) or 0x7F)
                controls++;
        }

        return controls * 100L > sample.Length;
    }

    private static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        name = name.Trim().Trim('"', '\'').ToLowerInvariant();
        // The HTML standard reads both as Windows-1252.
        if (name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii")
            return Windows1252;
        // A page that says UTF-16 in ASCII letters is not UTF-16 (HTML standard, "prescan a byte stream").
        if (name.StartsWith("utf-", StringComparison.Ordinal) || name is "utf8")
            return Utf8;
        return CodePagesEncodingProvider.Instance.GetEncoding(name);
    }

    private static (int Valid, int Broken) CountUtf8(ReadOnlySpan<byte> bytes)
    {
        int valid = 0, broken = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var ascii = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                break;
            at += ascii;
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == OperationStatus.Done)
                valid++;
            else
                broken += used;
            at += used;
        }

        return (valid, broken);
    }
}
