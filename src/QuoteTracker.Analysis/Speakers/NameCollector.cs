using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Gathers every name of a person in full, inside quotes too, so that shorter forms anywhere can be joined to it.</summary>
internal sealed class NameCollector(DocumentReading reading, NameEvidence evidence, People people)
{
    private readonly InPlaceList<int> _items = reading.Lists.QuotedItems;
    private readonly InPlaceList<Phrase> _quoted = reading.Lists.QuotedPhrases;

    /// <summary>Makes the names known, those of the reporter first.</summary>
    public void Collect()
    {
        AddFullNames(reading.Phrases);
        var finder = new PhraseFinder(reading.Text, reading.Tokens, _items);
        foreach (ref readonly var stretch in reading.Stretches.AsSpan())
        {
            if (!ReadItems(stretch)) continue;
            _quoted.Clear();
            finder.Find(-1, 0, _items.Count, _quoted);
            AddFullNames(_quoted);
        }
    }

    private void AddFullNames(InPlaceList<Phrase> phrases)
    {
        foreach (ref readonly var phrase in phrases.AsSpan())
        {
            if (phrase.Kind == PhraseKind.Name && phrase.Name.In(reading.Text).Contains(' ') && evidence.IsPerson(phrase)) people.AddFullName(phrase);
        }
    }

    /// <summary>Reads the words in marks as items; false when no capital stands behind another or behind a number or a particle: most words in marks hold no full name.</summary>
    private bool ReadItems(in Stretch stretch)
    {
        _items.Clear();
        var (isNamePart, mayHoldName) = (false, false);
        for (var i = stretch.First; i < stretch.End; i++)
        {
            ref readonly var token = ref reading.Tokens[i];
            if (token.Kind is TokenKind.Mark or TokenKind.Markup) continue;
            _items.Add(i);
            mayHoldName |= isNamePart && token.IsCapitalized;
            isNamePart = token.IsCapitalized || token.Kind == TokenKind.Number || token.Is(WordTraits.Particle);
        }

        return mayHoldName;
    }
}
