using System.Buffers;
using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Text;

/// <summary>Reads lines that state the date of a document: "18 November 2014", "Published: 9 Sept. 2021, 14:05 GMT", "Monday 3 October 2016 | Politics", "Full text, 2 December 2019".</summary>
internal static class DateLineReader
{
    /// <summary>A line with more words beside the date than this is about something else.</summary>
    private const int MostOtherWords = 5;

    private static readonly FrozenSet<string> Labels = Lexicon.Set("date-labels.txt");
    private static readonly FrozenSet<string> Weekdays = Lexicon.Set("weekdays.txt");

    /// <summary>The first letters of weekdays, small and capital: what begins with another is no calendar.</summary>
    private static readonly SearchValues<char> LettersOfWeekdays = SearchValues.Create([.. Weekdays.SelectMany(day => new[] { day[0], char.ToUpperInvariant(day[0]) })]);

    /// <summary>The date of a date line; null when the line is none. A copyright line is none.</summary>
    public static StatedDate? Read(string text, TextLine line)
    {
        if (line.Span.Length > 120 || line.WordCount > 20 || line.IsProse || line.HasQuote || text.AsSpan(line.Span.Start, line.Span.Length).IndexOfAny('©', '@') >= 0)
            return null;
        if (DateReader.Find(text, line.Span) is not [var first, ..] dates)
            return null;
        var others = 0;
        var (isUpdate, isPublished) = (false, false);
        foreach (var word in WordScanner.Words(text, line.Span).Where(word => !dates.Any(date => date.Span.Overlaps(word))))
        {
            var folded = WordFolding.Fold(text, word);
            isUpdate |= word.End <= first.Span.Start && folded is "updated" or "update" or "modified" or "revised";
            isPublished |= word.End <= first.Span.Start && folded is "published" or "posted" or "released" or "issued";
            if (!Labels.Contains(folded) && !Weekdays.Contains(folded) && folded is not [>= '0' and <= '9', ..])
                others++;
        }

        return others <= MostOtherWords ? new StatedDate(first, isPublished, isUpdate && !isPublished, others) : null;
    }

    /// <summary>True for the head or the weeks of a calendar: weekdays alone, or numbers alone.</summary>
    public static bool IsCalendar(string text, TextLine line)
    {
        if (line.WordCount < 2 || char.IsAsciiLetter(text[line.Span.Start]) && !LettersOfWeekdays.Contains(text[line.Span.Start]))
            return false;
        var (isDays, isNumbers) = (line.WordCount >= 4, true);
        var words = 0;
        for (var word = WordScanner.Next(text, line.Span.Start, line.Span.End); !word.IsEmpty && (isDays || isNumbers); word = WordScanner.Next(text, word.End, line.Span.End))
        {
            if (++words == TextLine.MaxWords)
                return false;
            var folded = TextLine.BareWord(text, word);
            isDays &= Weekdays.Contains(folded);
            isNumbers &= folded.Length <= 4 && !folded.AsSpan().ContainsAnyExceptInRange('0', '9');
        }

        return isDays || isNumbers;
    }
}
