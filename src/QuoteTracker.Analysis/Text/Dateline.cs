using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Text;

/// <summary>
/// The beginning of a news story that says where and when it was filed and by whom: "MOSCOW, 10 December (BelTA) –", "PARIS, Aug 31 (Reuters) -",
/// "December 15, Pozirk.", "TOLM, March 3. /MTA/.", "BELGORA (AP) --", "NEW DELHI:" (Associated Press Stylebook, "datelines").
/// </summary>
/// <param name="Span">The dateline with its closing sign, UTF-16 half-open.</param>
/// <param name="Date">The date it states; null when it states none.</param>
/// <param name="Outlet">The agency or paper it names; null when it names none.</param>
internal sealed record Dateline(TextSpan Span, DateMention? Date, string? Outlet)
{
    private const int Longest = 110;
    private const int LongestCity = 24;

    /// <summary>Agencies that write their letters small.</summary>
    private static readonly FrozenSet<string> SmallAgencies = new[] { "dpa", "afp", "apa", "ots", "epd", "sda", "dts", "pap", "tt" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Cities =
        Lexicon.Lines("dateline-cities.txt").SelectMany(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(city => WordFolding.Fold(city)).ToFrozenSet(StringComparer.Ordinal);

    private const int MostPlaceWords = 8;

    /// <summary>Without date and agency only a few words in capitals before a dash are a place: "LA CROSSE, Wis. —", not "POLLS NOT WRONG, JUST EARLY -".</summary>
    private const int MostBarePlaceWords = 4;

    /// <summary>Reads the dateline at the start of a paragraph; null when it has none.</summary>
    public static Dateline? Read(string text, TextSpan paragraph)
    {
        var end = Math.Min(paragraph.End, paragraph.Start + Longest);
        DateMention? date = null;
        string? agency = null;
        var (place, hasCapitals, lastWord) = (0, false, new TextSpan(0, 0));
        for (var i = paragraph.Start; i < end;)
        {
            if (char.IsWhiteSpace(text[i]) || text[i] is ',' or ';' || (text[i] == '/' && i + 1 < end && text[i + 1] == ' '))
            {
                i++;
            }
            else if (date is null && DateReader.ReadAt(text, i, end) is { } read)
            {
                date = read;
                i = read.Span.End;
            }
            else if (agency is null && Enclosed(text, i, end) is { IsEmpty: false } inside)
            {
                agency = AgencyIn(text, inside, ref date);
                if (agency is null)
                    return null;
                i = inside.End + 1;
                if (hasCapitals && date is null && StartsSentence(text, i, end))
                    return new Dateline(new TextSpan(paragraph.Start, i), date, agency);
            }
            else if (Dash(text, i, end) is > 0 and var dash)
            {
                var known = date is not null || agency is not null || (hasCapitals && place <= MostBarePlaceWords && char.IsWhiteSpace(text[i - 1]));
                return known && dash < paragraph.End ? new Dateline(new TextSpan(paragraph.Start, dash), date, agency) : null;
            }
            else if (text[i] is '.' or ':')
            {
                if (text[i] == ':' && date is null && agency is null && StartsSentence(text, i + 1, end) && IsCity(text, new TextSpan(paragraph.Start, i)))
                    return new Dateline(new TextSpan(paragraph.Start, i + 1), null, null);
                if (EndsWithOutlet(text, i, end, date, agency, place, lastWord, hasCapitals) is { } closed)
                    return closed with { Span = new TextSpan(paragraph.Start, i + 1) };
                i++;
            }
            else if (PlaceWord(text, i, end) is { IsEmpty: false } word)
            {
                if (++place > MostPlaceWords)
                    return null;
                hasCapitals |= place == 1 && IsAllCapitals(word.In(text));
                lastWord = lastWord.IsEmpty || HasDateBetween(date, lastWord, word) ? word : new TextSpan(lastWord.Start, word.End);
                i = word.End;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"NEW DELHI: The minister said", as papers of South Asia have it.</summary>
    private static bool IsCity(string text, TextSpan words) => words.Length <= LongestCity && Cities.Contains(WordFolding.Fold(words.In(text)));

    private static bool HasDateBetween(DateMention? date, TextSpan last, TextSpan word) => date is { } known && known.Span.Start >= last.End && known.Span.End <= word.Start;

    /// <summary>"December 15, Pozirk." names the outlet after the date; "TOLM, March 3. /MTA/." closes after the agency.</summary>
    private static Dateline? EndsWithOutlet(string text, int period, int end, DateMention? date, string? agency, int place, TextSpan lastWord, bool hasCapitals)
    {
        if (date is null || !StartsSentence(text, period + 1, end))
            return null;
        if (agency is not null)
            return new Dateline(default, date, agency);
        if (place > 0 && lastWord.Start >= date.Value.Span.End && text.AsSpan(date.Value.Span.End, lastWord.Start - date.Value.Span.End).Contains(','))
            return new Dateline(default, date, lastWord.In(text).ToString());
        return hasCapitals && lastWord.End <= date.Value.Span.Start ? new Dateline(default, date, null) : null;
    }

    /// <summary>The inside of "(Reuters)", "[AFP]" or "/TASS/" at <paramref name="index"/>; empty when there is none.</summary>
    private static TextSpan Enclosed(string text, int index, int end)
    {
        var close = text[index] switch { '(' => ')', '[' => ']', '/' => '/', _ => '\0' };
        if (close == '\0')
            return default;
        var length = text.AsSpan(index + 1, end - index - 1).IndexOf(close);
        return length is <= 0 or > 40 ? default : new TextSpan(index + 1, index + 1 + length);
    }

    /// <summary>The agency in a bracket, which may hold the date too: "(Reuters, 10 Dec)"; null when the bracket holds something else.</summary>
    private static string? AgencyIn(string text, TextSpan inside, ref DateMention? date)
    {
        var name = inside;
        if (DateReader.Find(text, inside) is [var read, ..])
        {
            date ??= read;
            name = read.Span.Start - inside.Start > inside.End - read.Span.End ? new TextSpan(inside.Start, read.Span.Start) : new TextSpan(read.Span.End, inside.End);
        }

        var words = WordScanner.Words(text, name).ToList();
        if (words.Count is 0 or > 5 || !char.IsUpper(text[words[0].Start]) && !SmallAgencies.Contains(words[0].In(text).ToString()) || words.Exists(word => char.IsAsciiDigit(text[word.Start])))
            return null;
        return text[words[0].Start..words[^1].End];
    }

    /// <summary>The index after a dash that parts the dateline from the story, with the space around it; 0 when there is none at <paramref name="index"/>.</summary>
    private static int Dash(string text, int index, int end)
    {
        if (text[index] is not ('-' or '–' or '—' or '―' or '−' or '‒'))
            return 0;
        var at = index + 1;
        while (at < end && text[at] == '-')
            at++;
        var isParting = at - index > 1 || text[index] != '-' || (index > 0 && char.IsWhiteSpace(text[index - 1]));
        if (!isParting || (text[index] != '—' && at < end && at - index == 1 && !char.IsWhiteSpace(text[at])))
            return 0;
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '\t')
            at++;
        return at;
    }

    /// <summary>A word of a place or an outlet: with a capital, or a small word between two capitals ("Rio de Janeiro").</summary>
    private static TextSpan PlaceWord(string text, int index, int end)
    {
        var word = WordScanner.Next(text, index, end);
        if (word.IsEmpty || word.Start != index)
            return default;
        return char.IsUpper(text[index]) || word.In(text) is "de" or "da" or "do" or "del" or "of" or "the" or "la" or "le" or "el" or "am" or "an" or "sur" or "upon" or "i" ? word : default;
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
        }

        return word.Length >= 2;
    }

    private static bool StartsSentence(string text, int index, int end)
    {
        while (index < end && (char.IsWhiteSpace(text[index]) || text[index] is '"' or '“' or '„' or '«' or '»' or '‘' or '\''))
            index++;
        return index < end && (char.IsUpper(text[index]) || text[index] is '/' or '(');
    }
}
