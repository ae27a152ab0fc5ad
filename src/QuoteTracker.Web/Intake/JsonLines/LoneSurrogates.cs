using System.Globalization;
using System.Text;

namespace QuoteTracker.Web.Intake.JsonLines;

/// <summary>Rewrites escapes of half a surrogate pair (<c>\ud83d</c> alone) to <c>\ufffd</c>: other writers put them into JSON, .NET's reader throws on them. The length in UTF-16 stays.</summary>
public static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>The same bytes when there is no such escape.</summary>
    public static ReadOnlyMemory<byte> Escape(ReadOnlyMemory<byte> json)
    {
        if (json.Span.IndexOf("\\ud"u8) < 0 && json.Span.IndexOf("\\uD"u8) < 0)
            return json;
        var copy = json.ToArray();
        for (var at = 0; at + 1 < copy.Length;)
        {
            if (copy[at] != '\\')
            {
                at++;
                continue;
            }

            var unit = UnitAt(copy, at);
            if (unit is null)
            {
                at += 2;
            }
            else if (char.IsHighSurrogate(unit.Value) && UnitAt(copy, at + EscapeLength) is { } next && char.IsLowSurrogate(next))
            {
                at += 2 * EscapeLength;
            }
            else
            {
                if (char.IsSurrogate(unit.Value))
                    "\\ufffd"u8.CopyTo(copy.AsSpan(at));
                at += EscapeLength;
            }
        }

        return copy;
    }

    private static char? UnitAt(byte[] json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && int.TryParse(Encoding.ASCII.GetString(json, at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
