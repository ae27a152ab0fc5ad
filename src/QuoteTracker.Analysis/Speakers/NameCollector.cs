using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Gathers every name of a person in full, inside quotes too, so that shorter forms anywhere can be joined to it.</summary>
internal sealed class NameCollector(DocumentReading reading)
{
    /// <summary>The phrases that hold a name of two words or more, those of the reporter first.</summary>
    public InPlaceList<Phrase> FullNames()
    {
        var found = reading.Lists.FullNames;
        found.Clear();
        foreach (var phrase in reading.Phrases)
        {
            if (IsFull(phrase)) found.Add(phrase);
        }

        AddQuoted(found);
        return found;
    }

    private bool IsFull(Phrase phrase) => phrase.Kind == PhraseKind.Name && phrase.Name.In(reading.Text).Contains(' ');

    private void AddQuoted(InPlaceList<Phrase> found)
    {
        var items = reading.Lists.QuotedItems;
        var finder = new PhraseFinder(reading.Text, reading.Tokens, items);
        foreach (ref readonly var stretch in reading.Stretches.AsSpan())
        {
            if (!ReadItems(stretch, items)) continue;
            var known = found.Count;
            finder.Find(-1, 0, items.Count, found);
            KeepFull(found, known);
        }
    }

    /// <summary>Reads the words in marks as items; false when no capital stands behind another or behind a number or a particle: most words in marks hold no full name.</summary>
    private bool ReadItems(in Stretch stretch, InPlaceList<int> items)
    {
        items.Clear();
        var (isNamePart, mayHoldName) = (false, false);
        for (var i = stretch.First; i < stretch.End; i++)
        {
            ref readonly var token = ref reading.Tokens[i];
            if (token.Kind is TokenKind.Mark or TokenKind.Markup) continue;
            items.Add(i);
            mayHoldName |= isNamePart && token.IsCapitalized;
            isNamePart = token.IsCapitalized || token.Kind == TokenKind.Number || token.Is(WordTraits.Particle);
        }

        return mayHoldName;
    }

    /// <summary>Of the phrases from <paramref name="first"/> on only full names stay: most phrases of a text are none.</summary>
    private void KeepFull(InPlaceList<Phrase> found, int first)
    {
        var kept = first;
        for (var i = first; i < found.Count; i++)
        {
            if (IsFull(found[i])) found[kept++] = found[i];
        }

        found.CutTo(kept);
    }
}
