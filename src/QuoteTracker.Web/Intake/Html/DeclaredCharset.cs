using System.Text;
using System.Text.RegularExpressions;

namespace QuoteTracker.Web.Intake.Html;

/// <summary>Finds the encoding that a page declares in its first bytes (<c>&lt;meta charset&gt;</c>, <c>&lt;?xml encoding?&gt;</c>).</summary>
public static partial class DeclaredCharset
{
    // The HTML standard looks at 1,024 bytes; real pages are later.
    private const int Head = 4096;

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        return Charset().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
    }

    [GeneratedRegex("""(?:<meta[^>]{0,200}?charset\s*=\s*|<\?xml[^>]{0,100}?encoding\s*=\s*)["']?([A-Za-z0-9_:\-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
