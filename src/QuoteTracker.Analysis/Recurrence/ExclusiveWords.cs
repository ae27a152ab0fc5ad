using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>Words of one kind of which only one can be meant at a place: weekdays, months, parts of the sky.</summary>
internal static class ExclusiveWords
{
    private const int CalendarGroups = 2;

    private static readonly ILookup<string, int> Groups = Lexicon.Lines("exclusive-words.txt")
        .SelectMany((line, group) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, group))).ToLookup(pair => pair.word, pair => pair.group, StringComparer.Ordinal);

    /// <summary>True for a word of any kind.</summary>
    public static bool Contains(string word) => Groups.Contains(word);

    /// <summary>True for weekdays and months, whose capital makes no name.</summary>
    public static bool IsCalendar(string word) => Groups[word].Any(group => group < CalendarGroups);

    /// <summary>The singular of a word that is of some kind; null for other words.</summary>
    public static string? Find(string word) => Groups.Contains(word) ? word : Spelling.Singular(word) is var singular && Groups.Contains(singular) ? singular : null;

    /// <summary>True for two different words, both found, of one kind.</summary>
    public static bool Exclude(string one, string other) => one != other && Groups[one].Intersect(Groups[other]).Any();
}
