using System.Buffers;
using System.Runtime.InteropServices;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Quotes;

/// <summary>
/// Finds the turns of an interview or record ("LINDA FROST: Will you run again?"). A list with colons ("Ohio: 66 delegates") is none:
/// in a transcript labels come back, and most turns are sentences.
/// </summary>
internal sealed class TurnFinder(string text, IReadOnlyList<TextSpan> paragraphs, List<Turn?> turns)
{
    private const int LongestLabel = 48;
    private const int MostLabelWords = 5;
    private const int FewestTurns = 3;
    private const int WordsOfASentence = 3;
    private static readonly SearchValues<char> NotInLabels = SearchValues.Create("?!;\"“”»«,");

    /// <summary>Adds for each paragraph its turn, or null; no turn at all when the document is no transcript.</summary>
    public void Find()
    {
        var found = 0;
        foreach (var paragraph in paragraphs)
        {
            turns.Add(Read(paragraph));
            if (turns[^1] is not null) found++;
        }

        if (found >= FewestTurns && IsTranscript(found)) ContinueTurns();
        else CollectionsMarshal.AsSpan(turns).Clear();
    }

    private Turn? Read(TextSpan paragraph)
    {
        var line = paragraph.In(text);
        var colon = line[..Math.Min(line.Length, LongestLabel)].IndexOf(':');
        if (colon <= 0 || colon + 2 >= line.Length || !char.IsWhiteSpace(line[colon + 1])) return null;
        var words = colon + 1;
        while (words < line.Length && char.IsWhiteSpace(line[words])) words++;
        if (words == line.Length || QuoteMarks.IsMark(line[words]) || !IsLabel(line[..colon])) return null;
        return new Turn(new TextSpan(paragraph.Start, paragraph.Start + colon), new TextSpan(paragraph.Start + words, paragraph.End));
    }

    /// <summary>A name, an office or a single letter: every word but small ones ("of", "the") begins with a capital.</summary>
    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        if (!char.IsUpper(label[0])) return false;
        var words = 0;
        foreach (var range in label.Split(' '))
        {
            var word = label[range];
            if (word.IsEmpty) continue;
            if (++words > MostLabelWords) return false;
            if (!char.IsUpper(word[0]) && word[0] != '(' && word is not ("of" or "the" or "for" or "de" or "van" or "von" or "der" or "al")) return false;
            if (word.IndexOfAny(NotInLabels) >= 0) return false;
        }

        return true;
    }

    private bool IsTranscript(int found)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var sentences = 0;
        foreach (var entry in turns)
        {
            if (entry is not { } turn) continue;
            var label = turn.Label.In(text).ToString();
            counts[label] = counts.GetValueOrDefault(label) + 1;
            if (HasSentence(turn.Words)) sentences++;
        }

        var back = counts.Count(pair => pair.Value > 1);
        var isDialogue = counts.Count > 1 || counts.Keys.All(IsQuestionOrAnswer);
        return sentences * 2 > found && back > 0 && isDialogue && found >= counts.Count + Math.Min(2, back);
    }

    private static bool IsQuestionOrAnswer(string label) => label is "Q" or "A" or "Question" or "Answer";

    private bool HasSentence(TextSpan words)
    {
        var small = 0;
        foreach (var range in words.In(text).Split(' '))
        {
            var word = words.In(text)[range];
            if (!word.IsEmpty && char.IsLower(word[0]) && ++small >= WordsOfASentence) return true;
        }

        return false;
    }

    /// <summary>Paragraphs without a label between two turns go on with the first, where the turns are the greater part.</summary>
    private void ContinueTurns()
    {
        var first = turns.FindIndex(turn => turn is not null);
        var last = turns.FindLastIndex(turn => turn is not null);
        if (turns.Count(turn => turn is not null) * 2 < last - first + 1) return;
        for (var i = first; i < last; i++)
        {
            if (turns[i] is null && !IsRemark(paragraphs[i])) turns[i] = new Turn(new TextSpan(paragraphs[i].Start, paragraphs[i].Start), paragraphs[i]);
        }
    }

    /// <summary>"(Applause.)", "[Crosstalk]"</summary>
    private bool IsRemark(TextSpan paragraph) => text[paragraph.Start] is '(' or '[' && text[paragraph.End - 1] is ')' or ']' or '.';
}
