using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Reads the office that a run of words names: "former Belarusian Foreign Minister" is the title Foreign Minister of Belarus, in the past.</summary>
internal sealed class RoleReader(DocumentReading reading)
{
    private const int LongestOrganisation = 12;
    private const string Elect = "-elect";
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Synonyms = Lexicon.Lines("role-synonyms.txt")
        .Select(line => line.Split('=', StringSplitOptions.TrimEntries))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The role before the name in the phrase, or null: "Russian Foreign Minister | Sergey Lavrov".</summary>
    public PersonRole? BeforeName(int index)
    {
        var phrase = reading.Phrases[index];
        if (!phrase.HasTitle) return Occupation(phrase);
        if (FromTitleOf(index) is { } titleOf) return titleOf;
        return Read(phrase.First, phrase.Head, OwnerBefore(index), phrase.Head);
    }

    /// <summary>"the linguist | Tove Aune": a plain noun right before a name says what that person is.</summary>
    private PersonRole? Occupation(Phrase phrase)
    {
        if (phrase.Head == phrase.First || !phrase.HasGivenName && phrase.End - phrase.Head < 2 || OpensWithPreposition(phrase)) return null;
        var noun = reading.TokenAt(phrase.Head - 1);
        if (noun.IsCapitalized || !noun.IsWord || noun.Traits != WordTraits.None || noun.Has(TokenShape.EndsInEd | TokenShape.EndsInIng)) return null;
        var word = noun.In(reading.Text).ToString();
        return new PersonRole(Words(phrase.First, phrase.Head), word, null, new TextSpan(noun.Start, noun.End), IsFormer: false);
    }

    /// <summary>"In this context | Tove Aune", "Apart from trade | Tove Aune": what a sentence begins with says nothing of the name after it, but for "according to linguist Tove Aune".</summary>
    private bool OpensWithPreposition(Phrase phrase)
    {
        var first = reading.Outline.Sentences[phrase.Sentence].First;
        return phrase.First - first is 1 or 2 && reading.TokenAt(phrase.First - 1).Is(WordTraits.Preposition) && !reading.TokenAt(first).In(reading.Text).Equals("According", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The role that a phrase without a name stands for, with what is attached to it: "chairman of the committee".</summary>
    public PersonRole? Of(int index)
    {
        var phrase = reading.Phrases[index];
        var end = phrase.End;
        var organisation = phrase.Kind == PhraseKind.Role ? Attached(index, out end) : null;
        return Read(phrase.First, phrase.End, organisation ?? OwnerBefore(index), end);
    }

    /// <summary>"Secretary of State Anna Hill": the title stands in the phrase before.</summary>
    private PersonRole? FromTitleOf(int index)
    {
        if (index == 0 || reading.NamedBehindTitle(index - 1) != index) return null;
        var (title, phrase) = (reading.Phrases[index - 1], reading.Phrases[index]);
        return Read(title.First, title.End, Words(phrase.First, phrase.Head), phrase.Head);
    }

    private PersonRole? Read(int first, int end, string? owner, int spanEnd)
    {
        while (first < end && reading.TokenAt(first).Is(WordTraits.Determiner | WordTraits.Honorific)) first++;
        var isFormer = false;
        var lastTitle = -1;
        var firstTitle = -1;
        for (var i = first; i < end; i++)
        {
            var token = reading.TokenAt(i);
            isFormer |= token.Is(WordTraits.Former);
            if (!token.Is(WordTraits.Title) || token.Is(WordTraits.Honorific)) continue;
            if (lastTitle < 0 || lastTitle < i - 1 && !IsAnd(lastTitle + 1)) firstTitle = i;
            lastTitle = i;
        }

        if (lastTitle < 0) return null;
        var title = firstTitle;
        while (title > first && IsTitleModifier(reading.TokenAt(title - 1))) title--;
        var organisation = owner ?? Organisation(first, title);
        var span = new TextSpan(reading.TokenAt(first).Start, reading.TokenAt(spanEnd - 1).End);
        return new PersonRole(span.In(reading.Text).ToString(), Words(title, lastTitle + 1), CountryOr(organisation), span, isFormer);
    }

    /// <summary>"Foreign", "Deputy", "chief" before a title belong to it; a country, a possessor or a body does not.</summary>
    private static bool IsTitleModifier(Token token) =>
        token.IsWord && !token.Is(WordTraits.Nationality | WordTraits.Country | WordTraits.Former | WordTraits.Determiner | WordTraits.BodyNoun | WordTraits.GivenName)
        && !token.Has(TokenShape.AllCapitals) && !token.Has(TokenShape.Dotted);

    private string? Organisation(int first, int end)
    {
        while (first < end && reading.TokenAt(first).Is(WordTraits.Former)) first++;
        return first < end ? Words(first, end) : null;
    }

    /// <summary>"Belarus' Foreign Minister", "Russia's top diplomat".</summary>
    private string? OwnerBefore(int index) => reading.OwnerOf(index) is >= 0 and var owner ? Words(reading.Phrases[owner].First, reading.Phrases[owner].End) : null;

    /// <summary>What "of" or "for" attaches to a title, up to the next mark or verb.</summary>
    private string? Attached(int index, out int end)
    {
        end = reading.Phrases[index].End;
        var sentence = reading.Outline.Sentences[reading.Phrases[index].Sentence];
        if (end + 1 >= sentence.End || !IsAttaching(end)) return null;
        var start = end + 1;
        if (!IsOf(end) && !NamesBody(start)) return null;
        var at = start;
        while (at < sentence.End && at - start < LongestOrganisation && (reading.IsInPhrase(at) || IsJoining(at))) at++;
        while (at > start && !reading.IsInPhrase(at - 1)) at--;
        if (at == start) return null;
        end = at;
        return Words(start, at);
    }

    /// <summary>"spokesman for the ministry", "professor at Alba": a body or a name follows, not "the lower end of the table".</summary>
    private bool NamesBody(int item)
    {
        for (var i = item; i < reading.Outline.Items.Count && i < item + 6 && reading.IsInPhrase(i); i++)
        {
            if (reading.TokenAt(i).IsCapitalized || reading.TokenAt(i).Is(WordTraits.BodyNoun)) return true;
        }

        return false;
    }

    private bool IsOf(int item) => item >= 0 && reading.TokenAt(item) is { Length: 2 } token && token.In(reading.Text).SequenceEqual("of");

    private bool IsAttaching(int item) => IsOf(item) || reading.TokenAt(item) is { IsWord: true } token && token.In(reading.Text) is "for" or "at" or "with";

    private bool IsJoining(int item) => IsOf(item) || reading.TokenAt(item) is { IsWord: true } token && (token.Is(WordTraits.Clitic) || token.In(reading.Text) is "and" or "on" or "for" or "&");

    /// <summary>"President | and Chief Executive": one more title of the same person.</summary>
    private bool IsAnd(int item) => reading.TokenAt(item).In(reading.Text) is "and" or "&";

    /// <summary>The words of the items, without a determiner in front.</summary>
    private string Words(int first, int end)
    {
        while (first < end - 1 && reading.TokenAt(first).Is(WordTraits.Determiner)) first++;
        return reading.Text[reading.TokenAt(first).Start..reading.TokenAt(end - 1).End];
    }

    private static string? CountryOr(string? words) => words is null ? null : Countries.Find(words)?.Name ?? words;

    /// <summary>The title as it is compared: lower case, "top diplomat" as "foreign minister", "minister-elect" as "minister". Stands in <paramref name="room"/> where it fits there.</summary>
    public static ReadOnlySpan<char> Key(ReadOnlySpan<char> title, Span<char> room)
    {
        ReadOnlySpan<char> key = Synonyms.TryGetValue(title, out var plain) ? plain : title.ToLowerInvariant(room) is >= 0 and var length ? room[..length] : title.ToString().ToLowerInvariant();
        return key.EndsWith(Elect) ? key[..^Elect.Length] : key;
    }
}
