namespace QuoteTracker.Web.Store.Hand;

/// <summary>Words for summaries.</summary>
internal static class Quoted
{
    private const int Most = 60;

    /// <summary>“The first words of a long text …”</summary>
    public static string Short(string text) => text.Length <= Most ? $"“{text}”" : $"“{text[..Most].TrimEnd()}…”";

    /// <summary>The quote itself for one, "3 quotes" for several.</summary>
    public static string These(IReadOnlyList<string> texts) => texts.Count == 1 ? Short(texts[0]) : $"{texts.Count} quotes";
}
