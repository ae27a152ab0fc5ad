using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Finds whom a sentence states as the speaker in so plain a form that nobody else is weighed.</summary>
internal sealed class StatedSpeaker(DocumentReading reading)
{
    /// <summary>Phrases before the quote that are looked at.</summary>
    private const int Reach = 16;

    /// <summary>Items from a verb, past its agent, to the words in marks.</summary>
    private const int LongestAgent = 9;

    /// <summary>Items from a verb to the words in marks: "called it the “…”".</summary>
    private const int LongestOpening = 4;

    /// <summary>The phrase among <c>[first, end)</c>, those of the sentence before the quote; −1 when the sentence has no such form.</summary>
    public int Of(in QuoteFrame frame, int first, int end)
    {
        if (NamedBeforeColon(frame, first, end) is >= 0 and var named) return named;
        return NamedByCaller(frame, first, end) is >= 0 and var caller ? caller : HeardSaying(frame, first, end);
    }

    /// <summary>"The chair stays empty, says Anna Hill of the union: “…”": the name behind the verb, when the sentence leads to the quote with a colon; −1 else.</summary>
    private int NamedBeforeColon(in QuoteFrame frame, int first, int end)
    {
        if (frame.Item <= frame.Sentence.First || !reading.TokenAt(frame.Item - 1).IsMark(reading.Text, ':') || reading.Outline.IsStretch(frame.Item - 1)) return -1;
        for (var i = end - 1; i >= Math.Max(first, end - 3); i--)
        {
            if (reading.Phrases[i].Kind == PhraseKind.Name && reading.Links[i].Before == Before.ReportingVerb && reading.Links[i].Follow is Follow.Colon or Follow.None && !IsTold(i)) return i;
            if (reading.Links[i].Follow == Follow.Colon && IsSender(i)) return i;
        }

        return -1;
    }

    /// <summary>"She kept a letter from | her aunt: “…”".</summary>
    private bool IsSender(int phrase)
    {
        var item = reading.Phrases[reading.FirstOwner(phrase)].First - 1;
        return item > 0 && !reading.Outline.IsStretch(item) && !reading.Outline.IsStretch(item - 1) && reading.TokenAt(item).In(reading.Text) is "from" && reading.TokenAt(item - 1).Is(WordTraits.ReportNoun);
    }

    /// <summary>"The bank sold what | regulators now call “zombie” loans", "loans described by | regulators as “zombies”": the words are of those who call it so, whoever tells of it; −1 else.</summary>
    private int NamedByCaller(in QuoteFrame frame, int first, int end)
    {
        if (frame.CueBefore < 0 || frame.Item - frame.CueBefore > LongestAgent || !reading.TokenAt(frame.CueBefore).Is(WordTraits.Calling)) return -1;
        for (var i = end - 1; i >= Math.Max(first, end - Reach); i--)
        {
            if (IsAgentOf(frame.CueBefore, i)) return i;
            if (reading.Links[i] is not { Gap: Gap.Direct or Gap.Adverb } link || link.VerbItem != frame.CueBefore || reading.Phrases[i].Kind == PhraseKind.Pronoun) continue;
            return frame.Item - frame.CueBefore <= LongestOpening && IsBehindWhat(reading.Phrases[reading.FirstOwner(i)].First, frame.Sentence.First) ? i : -1;
        }

        return -1;
    }

    /// <summary>"a letter described by | one official as “volcanic”".</summary>
    private bool IsAgentOf(int cue, int phrase) =>
        reading.Links[phrase].Before == Before.Agent && reading.Phrases[reading.FirstOwner(phrase)].First == cue + 2 && reading.Phrases[phrase].Kind != PhraseKind.Thing;

    private bool IsBehindWhat(int item, int first) => item > first && !reading.Outline.IsStretch(item - 1) && reading.TokenAt(item - 1).In(reading.Text) is "what" or "What";

    /// <summary>"He told | Radio Alba: “…”": to whom it is said.</summary>
    private bool IsTold(int phrase) => reading.Phrases[phrase].First > 0 && reading.TokenAt(reading.Phrases[phrase].First - 1).Is(WordTraits.Telling);

    /// <summary>"She remembers | the beautician saying the pens were “…”"; −1 else.</summary>
    private int HeardSaying(in QuoteFrame frame, int first, int end)
    {
        for (var i = end - 1; i >= Math.Max(first, end - Reach); i--)
        {
            if (reading.Links[i] is not { Follow: Follow.Gerund, Gap: Gap.Direct, Before: Before.ReportingVerb or Before.OtherVerb } link || link.VerbItem != frame.CueBefore) continue;
            return reading.TokenAt(frame.CueBefore).Is(WordTraits.Saying) && reading.Phrases[i].Kind is PhraseKind.Name or PhraseKind.Role or PhraseKind.Pronoun ? i : -1;
        }

        return -1;
    }
}
