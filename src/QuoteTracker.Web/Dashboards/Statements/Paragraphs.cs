namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Cuts the paragraph around a quote out of a document's text.</summary>
public static class Paragraphs
{
    private const int MostAround = 420;

    /// <summary>The paragraph from the first to the last fragment (UTF-16, half-open, in order), quoted words apart; long ones are cut at a space and marked with …</summary>
    public static IReadOnlyList<ContextPart> Around(string text, IReadOnlyList<(int Start, int End)> fragments)
    {
        var parts = new List<ContextPart>();
        var at = fragments[0].Start;
        Add(parts, Before(text, at), false);
        foreach (var (start, end) in fragments)
        {
            Add(parts, text[at..start], false);
            Add(parts, text[start..end], true);
            at = end;
        }

        Add(parts, After(text, at), false);
        return parts;
    }

    private static void Add(List<ContextPart> parts, string text, bool isQuoted)
    {
        if (text.Length > 0)
            parts.Add(new(text, isQuoted));
    }

    private static string Before(string text, int at)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        if (at - start <= MostAround)
            return text[start..at].TrimStart();
        var space = text.IndexOf(' ', at - MostAround);
        return "… " + text[(space < 0 || space >= at ? at - MostAround : space + 1)..at];
    }

    private static string After(string text, int at)
    {
        var end = text.IndexOf('\n', at) is var line and >= 0 ? line : text.Length;
        if (end - at <= MostAround)
            return text[at..end].TrimEnd();
        var space = text.LastIndexOf(' ', at + MostAround);
        return text[at..(space <= at ? at + MostAround : space)] + " …";
    }
}
