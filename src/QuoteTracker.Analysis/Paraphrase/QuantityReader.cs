using System.Collections.Frozen;
using System.Globalization;
using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Recurrence;
using WordTraits = QuoteTracker.Analysis.Recurrence.WordTraits;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Reads numbers in figures and words, so that "12,000", "12k" and "twelve thousand" are one. Number words below a hundred are figures already.</summary>
internal static class QuantityReader
{
    private static readonly FrozenDictionary<string, double> Magnitudes = Of("magnitude");
    private static readonly FrozenDictionary<string, double> Suffixes = Of("suffix");
    private static readonly FrozenDictionary<string, double> Fractions = Of("fraction");
    private static readonly FrozenDictionary<string, double> Factors = Of("factor");
    private static readonly FrozenDictionary<string, double> Ordinals = Of("ordinal");
    private static readonly FrozenDictionary<string, double> Spans = Of("years");

    /// <summary>The number that begins at a word; null when none does.</summary>
    public static Quantity? Read(IReadOnlyList<string> words, int at)
    {
        if (Plain(words, at) is { } plain)
            return AsShare(plain, words, at) ?? plain;
        if (Factors.TryGetValue(words[at], out var factor))
            return new Quantity(factor, "times", 1);
        if (At(words, at) == "half" && At(words, at + 1) != "hour")
            return new Quantity(50, "percent", 1);
        if (At(words, at) == "a" && Fractions.TryGetValue(At(words, at + 1), out var part) && !(Ordinals.ContainsKey(At(words, at + 1)) && IsContent(At(words, at + 2))))
            return new Quantity(part, "percent", 2);
        if (At(words, at) == "a" && Spans.TryGetValue(At(words, at + 1), out var years))
            return new Quantity(years, "year", 2);
        if (At(words, at) == "a" && Magnitudes.TryGetValue(At(words, at + 1), out var one))
            return new Quantity(one, null, 2);
        return Ordinals.TryGetValue(words[at], out var place) ? new Quantity(place, "ordinal", 1) : null;
    }

    /// <summary>"2 thirds", "25 percent" and "1 in 5" are shares.</summary>
    private static Quantity? AsShare(Quantity number, IReadOnlyList<string> words, int at)
    {
        var next = At(words, at + number.Words);
        if (next == "percent")
            return new Quantity(number.Value, "percent", number.Words + 1);
        if (next == "times")
            return new Quantity(number.Value, "times", number.Words + 1);
        if (next == "in" && number.Value < 10 && Figure(At(words, at + number.Words + 1)) is { Unit: null, Value: > 1 and <= 100 } whole && whole.Value > number.Value)
            return new Quantity(100 * number.Value / whole.Value, "percent", number.Words + 2);
        return number.Value < 10 && Fractions.TryGetValue(next, out var part) && next.EndsWith('s') | number.Value == 1 ? new Quantity(number.Value * part, "percent", number.Words + 1) : null;
    }

    /// <summary>Figures with all the words of magnitude behind them.</summary>
    private static Quantity? Plain(IReadOnlyList<string> words, int at)
    {
        if (Figure(words[at]) is not { } first)
            return null;
        if (first.Unit is not null)
            return first;
        var (total, value, index) = (0.0, first.Value, at + 1);
        while (true)
        {
            if (At(words, index) == "and" && At(words, index + 1) == "a" && At(words, index + 2) == "half")
                (value, index) = (value + 0.5, index + 3);
            else if (Magnitudes.TryGetValue(At(words, index), out var magnitude) && (magnitude <= 100 || total == 0 || value < 1000))
                (total, value, index) = magnitude >= 1000 ? (total + (value * magnitude), 0, index + 1) : (total, value * magnitude, index + 1);
            else if (Continues(words, index, value, total) is > 0 and var skip)
                (value, index) = (value + Figure(words[index + skip - 1])!.Value.Value, index + skip);
            else
                return new Quantity(total + value, null, index - at);
        }
    }

    /// <summary>How many words to the figure that goes on a number, "three hundred (and) forty"; 0 when none does.</summary>
    private static int Continues(IReadOnlyList<string> words, int index, double value, double total)
    {
        if (index == 0 || !Magnitudes.ContainsKey(words[index - 1]))
            return 0;
        var skip = At(words, index) == "and" ? 2 : 1;
        var room = value == 0 && total >= 1000 ? 1000 : value >= 100 ? 100 : 0;
        return Figure(At(words, index + skip - 1)) is { Unit: null } next && next.Value < room ? skip : 0;
    }

    /// <summary>A word of figures, with "k", "m", "bn" or "rd" at its end.</summary>
    private static Quantity? Figure(string word)
    {
        if (word.Length == 0 || !char.IsAsciiDigit(word[0]))
            return null;
        var end = word.Length;
        while (char.IsAsciiLetter(word[end - 1]))
            end--;
        if (!double.TryParse(word.AsSpan(0, end), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        if (end == word.Length)
            return new Quantity(value, null, 1);
        if (!Suffixes.TryGetValue(word[end..], out var factor))
            return new Quantity(value, word[end..], 1);
        return factor == 0 ? new Quantity(value, "ordinal", 1) : new Quantity(value * factor, null, 1);
    }

    private static FrozenDictionary<string, double> Of(string kind) => Lexicon.Lines("quantity-values.txt").Select(line => line.Split(' ')).Where(fields => fields[0] == kind)
        .ToFrozenDictionary(fields => fields[1], fields => double.Parse(fields[2], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static bool IsContent(string word) => word.Length > 0 && (WordForms.TraitsOf(word) & WordTraits.Function) == 0;

    private static string At(IReadOnlyList<string> words, int index) => index < words.Count ? words[index] : "";
}
