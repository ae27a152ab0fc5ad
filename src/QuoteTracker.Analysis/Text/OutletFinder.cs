using System.Globalization;

namespace QuoteTracker.Analysis.Text;

/// <summary>Finds the outlet that a page states outside its story: in a copyright line, on its masthead, as "official website of".</summary>
internal static class OutletFinder
{
    private const int MostNameWords = 9;

    /// <summary>
    /// The outlet; null when nothing states one. A paper that prints an agency's story is its outlet; a government's page that carries one is not,
    /// and an agency goes by its short name.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="title">Index of the title's line; -1 when there is none.</param>
    /// <param name="agency">The agency that dateline or lead name; null when they name none.</param>
    public static string? Find(string text, IReadOnlyList<TextLine> lines, int title, string? agency)
    {
        var masthead = Masthead(text, lines, title);
        var owner = Owner(text, lines);
        if (masthead is not null && owner is not null && Same(masthead, owner))
            masthead = owner;
        if (agency is not null)
            return masthead is null || IsShortFor(agency, masthead) || IsOfficial(masthead) ? agency : masthead;
        return masthead ?? owner ?? OfficialSite(text, lines);
    }

    /// <summary>"EstNA" is short for "Estavian News Agency": its letters come one after the other in the name.</summary>
    private static bool IsShortFor(string agency, string name)
    {
        var at = 0;
        foreach (var c in agency)
        {
            at = name.IndexOf(c.ToString(), at, StringComparison.OrdinalIgnoreCase) + 1;
            if (at == 0)
                return false;
        }

        return true;
    }

    private static bool IsOfficial(string masthead) =>
        WordScanner.Words(masthead, new TextSpan(0, masthead.Length))
            .Any(word => WordFolding.Fold(masthead, word) is "official" or "government" or "ministry" or "republic" or "portal" or "website" or "parliament" or "embassy");

    /// <summary>The first line, when it stands above the title, is short, in capitals of words, and no section, date or menu.</summary>
    private static string? Masthead(string text, IReadOnlyList<TextLine> lines, int title)
    {
        if (title < 1 || lines[0].Page != PageLine.None || lines[0].WordCount is 0 or > MostNameWords || lines[0].EndsSentence || lines[0].IsItem)
            return null;
        var line = text[lines[0].Span.Start..lines[0].Span.End];
        if (line.IndexOfAny(['|', '>', ':', '/', '@', '©', '"', '“', '”', '?', '!']) >= 0 || DateReader.Find(line, new TextSpan(0, line.Length)).Count > 0)
            return null;
        var words = WordScanner.Words(line, new TextSpan(0, line.Length)).ToList();
        var isName = words.TrueForAll(word => char.IsUpper(line[word.Start]) || word.In(line) is "of" or "the" or "for" or "and" or "in" or "on" or "de" or "la");
        return isName && words.Count > 0 ? AsName(line) : null;
    }

    /// <summary>"© Harbour Post 2016", "Copyright 2014 The Ledger", "Radio Alba, 98.4 FM. All rights reserved."</summary>
    private static string? Owner(string text, IReadOnlyList<TextLine> lines)
    {
        for (var i = lines.Count - 1; i >= 0 && i >= lines.Count - 40; i--)
        {
            var span = lines[i].Span;
            if (span.Length > 160)
                continue;
            var line = span.In(text);
            if (line[0] == '©' || line.StartsWith("(c)", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase))
            {
                if (NameIn(line.ToString()) is { } owner)
                    return owner;
            }
            else if (line.EndsWith("All rights reserved.", StringComparison.OrdinalIgnoreCase) && NameIn(line[..line.IndexOfAny(',', '.')].ToString()) is { } reserved)
            {
                return reserved;
            }
        }

        return null;
    }

    private static string? NameIn(string line)
    {
        var span = new TextSpan(0, line.Length);
        TextSpan? name = null;
        foreach (var word in WordScanner.Words(line, span))
        {
            var isSign = WordFolding.Fold(line, word) is "copyright" or "c";
            var isName = !isSign && (char.IsUpper(line[word.Start]) || (name is not null && word.In(line) is "of" or "the" or "for" or "and"));
            if (isName && name is { } open && line.AsSpan(open.End, word.Start - open.End).IndexOfAny(",.;–") < 0)
                name = new TextSpan(open.Start, word.End);
            else if (isName && name is null)
                name = word;
            else if (name is not null)
                break;
        }

        return name is { } found && found.Length > 1 ? AsName(line[found.Start..found.End]) : null;
    }

    /// <summary>"Official website of the Republic of Vostria" names whose page it is.</summary>
    private static string? OfficialSite(string text, IReadOnlyList<TextLine> lines)
    {
        foreach (var line in lines.Take(10).Where(line => line.Page == PageLine.Menu && line.Words is ["official", "website" or "site", "of", _, ..]))
        {
            var words = WordScanner.Words(text, line.Span).Skip(3).ToList();
            var name = words[0].In(text) is "the" && words.Count > 1 ? words[1] : words[0];
            return text[name.Start..line.Span.End];
        }

        return null;
    }

    /// <summary>A name in capitals reads as a name: "HARBOUR POST" is "Harbour Post"; a single short word of capitals is an acronym and stays.</summary>
    private static string AsName(string name)
    {
        if (name.Any(char.IsLower) || (!name.Contains(' ', StringComparison.Ordinal) && name.Length <= 5))
            return name;
        return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
