using System.Collections.Frozen;
using System.Globalization;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Text;

/// <summary>
/// Finds dates as English papers write them: "10 Dec 2024", "December 15", "Sept. 9, 2021", "18-11-2014", "18.11.2014", "2014-11-18", "9/11/2021".
/// With periods and hyphens the day comes first (European use); with slashes a date that could be read both ways stays open.
/// </summary>
internal static class DateReader
{
    private static readonly FrozenDictionary<string, int> Months =
        Lexicon.Pairs("months.txt").ToFrozenDictionary(pair => pair.Key, pair => int.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>True for a month's name or short form, folded.</summary>
    public static bool IsMonth(string word) => Months.ContainsKey(word);

    /// <summary>The dates in a stretch, in order, without overlap.</summary>
    public static IReadOnlyList<DateMention> Find(string text, TextSpan span)
    {
        var dates = new List<DateMention>();
        for (var i = span.Start; i < span.End;)
        {
            if (AtWordStart(text, i, span.Start) && ReadAt(text, i, span.End) is { } date)
            {
                dates.Add(date);
                i = date.Span.End;
            }
            else
            {
                i++;
            }
        }

        return dates;
    }

    /// <summary>The date that starts at <paramref name="start"/>; null when none does.</summary>
    public static DateMention? ReadAt(string text, int start, int end)
    {
        if (char.IsAsciiDigit(text[start]))
            return Numeric(text, start, end) ?? DayFirst(text, start, end);
        return char.IsUpper(text[start]) ? MonthFirst(text, start, end) : null;
    }

    private static bool AtWordStart(string text, int index, int start) =>
        index == start || !(WordScanner.IsWordChar(text[index - 1]) || (text[index - 1] is '.' or ',' or '/' or '-' && index - 1 > start && char.IsAsciiDigit(text[index - 2])));

    /// <summary>"18-11-2014", "18.11.2014", "9/11/2021", "2014-11-18", also with a clock behind a T.</summary>
    private static DateMention? Numeric(string text, int start, int end)
    {
        if (Number(text, start, end) is not var (first, at) || at >= end || text[at] is not ('-' or '.' or '/' or '‑' or '–'))
            return null;
        var sign = text[at];
        if (Number(text, at + 1, end) is not var (second, at2) || at2 >= end || text[at2] != sign || Number(text, at2 + 1, end) is not var (third, at3))
            return null;
        if (at3 < end && ((text[at3] == sign && at3 + 1 < end && char.IsAsciiDigit(text[at3 + 1])) || (WordScanner.IsWordChar(text[at3]) && text[at3] != 'T')))
            return null;
        var span = new TextSpan(start, at3);
        if (at - start == 4 && at3 - at2 <= 3)
            return Real(span, first, second, third);
        if (at3 - at2 - 1 != 4 || at - start > 2 || at2 - at > 3)
            return null;
        if (sign != '/' || first > 12 || first == second)
            return Real(span, third, second, first);
        return second > 12 ? Real(span, third, first, second) : Real(span, third, first, second) is { } open ? open with { Swapped = true } : null;
    }

    /// <summary>"10 Dec 2024", "10th of December", "10-Dec-2024".</summary>
    private static DateMention? DayFirst(string text, int start, int end)
    {
        if (Number(text, start, end) is not var (day, at) || at - start > 2)
            return null;
        at = SkipOrdinal(text, at, end);
        at = SkipSpace(text, at, end);
        if (Word(text, at, end) is ("of", var afterOf))
            at = SkipSpace(text, afterOf, end);
        else if (at < end && text[at] == '-')
            at++;
        if (at >= end || !char.IsUpper(text[at]) || Word(text, at, end) is not var (name, afterName) || !Months.TryGetValue(name, out var month))
            return null;
        var (year, stop) = YearAfter(text, afterName, end);
        return Real(new TextSpan(start, stop), year, month, day);
    }

    /// <summary>"December 15", "Sept. 9, 2021", "June 2014".</summary>
    private static DateMention? MonthFirst(string text, int start, int end)
    {
        if (Word(text, start, end) is not var (name, at) || !Months.TryGetValue(name, out var month))
            return null;
        at = SkipSpace(text, at < end && text[at] == '.' ? at + 1 : at, end);
        if (Number(text, at, end) is not var (number, afterNumber))
            return null;
        if (afterNumber - at == 4)
            return IsYear(number) ? Real(new TextSpan(start, afterNumber), number, month, null) : null;
        if (afterNumber - at > 2)
            return null;
        afterNumber = SkipOrdinal(text, afterNumber, end);
        if (afterNumber < end && (WordScanner.IsWordChar(text[afterNumber]) || (text[afterNumber] is ':' or '%' or '.' && afterNumber + 1 < end && char.IsAsciiDigit(text[afterNumber + 1]))))
            return null;
        var (year, stop) = YearAfter(text, afterNumber, end);
        return Real(new TextSpan(start, stop), year, month, number);
    }

    /// <summary>A year after day and month: " 2024", ", 2024", "-2024", ". 2024".</summary>
    private static (int? Year, int End) YearAfter(string text, int at, int end)
    {
        var next = at < end && text[at] == '.' ? at + 1 : at;
        next = next < end && text[next] is ',' or '-' ? next + 1 : next;
        next = SkipSpace(text, next, end);
        return Number(text, next, end) is var (year, stop) && stop - next == 4 && IsYear(year) && (stop >= end || !WordScanner.IsWordChar(text[stop])) ? (year, stop) : (null, at);
    }

    private static bool IsYear(int number) => number is >= 1800 and <= 2199;

    private static DateMention? Real(TextSpan span, int? year, int? month, int? day) =>
        (year is null || IsYear(year.Value)) && DocumentDate.TryCreate(year, month, day, DateOrigin.Text) is not null ? new DateMention(span, year, month, day) : null;

    private static (int Value, int End)? Number(string text, int start, int end)
    {
        var (value, at) = (0, start);
        while (at < end && at - start < 5 && char.IsAsciiDigit(text[at]))
            value = (value * 10) + (text[at++] - '0');
        return at > start && at - start < 5 ? (value, at) : null;
    }

    private static (string Folded, int End)? Word(string text, int start, int end)
    {
        var at = start;
        while (at < end && at - start < 12 && char.IsLetter(text[at]))
            at++;
        return at > start ? (WordFolding.Fold(text, new TextSpan(start, at)), at) : null;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\u00A0' or '\t')
            at++;
        return at;
    }

    private static int SkipOrdinal(string text, int at, int end) =>
        Word(text, at, end) is ("st" or "nd" or "rd" or "th", var after) ? after : at;
}
