using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Gathers every name of a person in full, inside quotes too, so that shorter forms anywhere can be joined to it.</summary>
internal sealed class NameCollector(DocumentReading reading)
{
    /// <summary>The phrases that hold a name of two words or more, those of the reporter first.</summary>
    public List<Phrase> FullNames()
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

    private void AddQuoted(List<Phrase> found)
    {
        var items = reading.Lists.QuotedItems;
        var finder = new PhraseFinder(reading.Text, reading.Tokens, items);
        foreach (var stretch in reading.Stretches)
        {
            var known = found.Count;
            items.Clear();
            for (var i = stretch.First; i < stretch.End; i++)
            {
                if (reading.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Markup)) items.Add(i);
            }

            finder.Find(-1, 0, items.Count, found);
            KeepFull(found, known);
        }
    }

    /// <summary>Of the phrases from <paramref name="first"/> on only full names stay: most phrases of a text are none.</summary>
    private void KeepFull(List<Phrase> found, int first)
    {
        var kept = first;
        for (var i = first; i < found.Count; i++)
        {
            if (IsFull(found[i])) found[kept++] = found[i];
        }

        found.RemoveRange(kept, found.Count - kept);
    }
}
