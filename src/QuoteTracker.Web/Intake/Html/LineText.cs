using System.Text;
using AngleSharp.Dom;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Intake.Html;

/// <summary>Text that is put together as a browser shows it: runs of white space are one space, breaks between blocks never add up, nothing invisible stays.</summary>
public sealed class LineText
{
    private readonly StringBuilder _text = new();
    private bool _space;
    private int _breaks;

    public int Length => _text.Length;

    /// <summary>The text of one element in one line, noise and all; "" when it has none.</summary>
    public static string Flat(IElement element)
    {
        var line = new LineText();
        var open = new Stack<INode>([element]);
        while (open.TryPop(out var node))
        {
            if (node is IText text)
                line.Add(text.Data, preformatted: false);
            for (var at = node.ChildNodes.Length - 1; at >= 0; at--)
                open.Push(node.ChildNodes[at]);
        }

        return line.ToString();
    }

    /// <summary>The same for a string.</summary>
    public static string Flat(string text)
    {
        var line = new LineText();
        line.Add(text, preformatted: false);
        return line.ToString();
    }

    public void Add(string text, bool preformatted)
    {
        foreach (var c in text)
        {
            // Soft hyphen, zero-width space, word joiner, byte order mark: no ink.
            if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF')
                continue;
            if (preformatted && c == '\n')
                Break(1);
            else if (char.IsWhiteSpace(c))
                _space = true;
            else
                Put(c);
        }
    }

    /// <summary>Ends the line; 2 leaves an empty line too.</summary>
    public void Break(int lines)
    {
        _breaks = Math.Max(_breaks, lines);
        _space = false;
    }

    /// <summary>What was written since the text had a length, without the white space around it; null when nothing was.</summary>
    public TextSpan? WrittenSince(int length)
    {
        while (length < _text.Length && char.IsWhiteSpace(_text[length]))
            length++;
        return length < _text.Length ? new TextSpan(length, _text.Length) : null;
    }

    public override string ToString() => _text.ToString();

    private void Put(char c)
    {
        if (_text.Length > 0 && _breaks > 0)
            _text.Append('\n', _breaks);
        else if (_text.Length > 0 && _space)
            _text.Append(' ');
        _space = false;
        _breaks = 0;
        _text.Append(c);
    }
}
