using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Text;

/// <summary>
/// What the first sentence of a story says of its own date and outlet: "…, she said after talks in Tolm on June 16, BelTA reported",
/// "On November 18, 2014 the ministry hosted …", "…, EstNA has learned."
/// </summary>
/// <param name="Date">The day of the event reported; null when the sentence states none that can be the document's.</param>
/// <param name="Outlet">The outlet; null when it names none.</param>
internal readonly record struct Lead(DateMention? Date, string? Outlet)
{
    private const int Longest = 700;

    private static readonly FrozenSet<string> Outlets = Lexicon.Set("outlets.txt");

    /// <summary>Words before a date that make it another day than the day of the report.</summary>
    private static readonly FrozenSet<string> OtherDays = new[]
    {
        "will", "would", "since", "until", "till", "before", "after", "by", "from", "between", "scheduled", "planned", "plans", "due", "expected", "next", "last",
        "anniversary", "born", "dated", "who", "which", "when", "where", "had", "ahead", "deadline", "upcoming", "future", "to",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads the first sentence of a paragraph (after its dateline).</summary>
    public static Lead Read(string text, TextSpan paragraph)
    {
        var sentence = FirstSentence(text, paragraph);
        return new Lead(DateIn(text, sentence), OutletIn(text, sentence) ?? OutletIn(text, SentenceAfter(text, paragraph, sentence)));
    }

    private static TextSpan SentenceAfter(string text, TextSpan paragraph, TextSpan sentence) => FirstSentence(text, new TextSpan(Math.Min(sentence.End, paragraph.End), paragraph.End));

    private static TextSpan FirstSentence(string text, TextSpan span)
    {
        var end = Math.Min(span.End, span.Start + Longest);
        for (var i = span.Start; i + 2 < end; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && i - span.Start > 30 && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]))
                return new TextSpan(span.Start, i + 1);
        }

        return new TextSpan(span.Start, end);
    }

    /// <summary>The date after "on", or at the head of the sentence, when nothing before it points to another day.</summary>
    private static DateMention? DateIn(string text, TextSpan sentence)
    {
        foreach (var date in DateReader.Find(text, sentence))
        {
            if (date.Day is null)
                continue;
            var before = WordScanner.Words(text, new TextSpan(sentence.Start, date.Span.Start)).Select(word => WordFolding.Fold(text, word)).ToList();
            if (SpeaksOfOtherDay(text, new TextSpan(date.Span.End, sentence.End)))
                continue;
            if (before.Count == 0 && date.Span.End < sentence.End && text[date.Span.End] == ',')
                return date;
            if (before.Count > 0 && before[^1] == "on" && !PointsElsewhere(before))
                return date;
        }

        return null;
    }

    /// <summary>"On April 24 the town will mark …": the words after a date can show that it is no day of the report.</summary>
    private static bool SpeaksOfOtherDay(string text, TextSpan after) =>
        WordScanner.Words(text, after).Take(8).Any(word => WordFolding.Fold(text, word) is "will" or "would" or "mark" or "marks" or "marked" or "anniversary" or "scheduled");

    /// <summary>"To" and the like count within the clause only: "agreed to meet on June 16" is another day, "said to reporters after talks in Tolm on June 16" is not; so only the words close to the date and any future count.</summary>
    private static bool PointsElsewhere(List<string> before)
    {
        for (var i = Math.Max(0, before.Count - 6); i < before.Count; i++)
        {
            if (OtherDays.Contains(before[i]))
                return true;
        }

        return before.Contains("will") || before.Contains("would") || before.Contains("scheduled") || before.Contains("anniversary");
    }

    /// <summary>"…, BelTA reported", "EstNA has learned", "as Reuters reports": the outlet at the end of the sentence.</summary>
    private static string? OutletIn(string text, TextSpan sentence)
    {
        var last = LastWord(text, sentence);
        if (last is not ("learned" or "learnt" or "reported" or "reports" or "informs" or "writes"))
            return null;
        var words = WordScanner.Words(text, sentence).ToList();
        var verb = words.Count - 1;
        if (verb < 3)
            return null;
        var isLearned = last is "learned" or "learnt" && WordFolding.Fold(text, words[verb - 1]) is "has" or "have";
        if (!isLearned && last is "learned" or "learnt")
            return null;
        var nameEnd = isLearned ? verb - 2 : verb - 1;
        var nameStart = nameEnd;
        while (nameStart > 0 && nameEnd - nameStart < 3 && char.IsUpper(text[words[nameStart - 1].Start]) && text.AsSpan(words[nameStart - 1].End, words[nameStart].Start - words[nameStart - 1].End) is " " or "-")
            nameStart--;
        if (nameStart < 1 || !char.IsUpper(text[words[nameStart].Start]) || !text.AsSpan(words[nameStart - 1].End, words[nameStart].Start - words[nameStart - 1].End).Contains(','))
            return null;
        var name = text[words[nameStart].Start..words[nameEnd].End];
        return isLearned || Outlets.Contains(name) || LooksLikeAgency(name) ? name : null;
    }

    /// <summary>The last word, folded; empty when there is none.</summary>
    private static string LastWord(string text, TextSpan sentence)
    {
        var last = new TextSpan(sentence.Start, sentence.Start);
        for (var word = WordScanner.Next(text, sentence.Start, sentence.End); !word.IsEmpty; word = WordScanner.Next(text, word.End, sentence.End))
            last = word;
        return last.IsEmpty ? "" : WordFolding.Fold(text, last);
    }

    /// <summary>A single word with a capital inside it, or of capitals alone: BelTA, UNIAN.</summary>
    private static bool LooksLikeAgency(string name) => !name.Contains(' ', StringComparison.Ordinal) && name.Skip(1).Any(char.IsUpper);
}
