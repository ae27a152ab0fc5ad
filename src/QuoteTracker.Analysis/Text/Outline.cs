namespace QuoteTracker.Analysis.Text;

/// <summary>
/// A document as the reporter's own sentences, with each quoted stretch folded into one item.
/// An item is a token (its index) or a stretch (the complement of its index, negative).
/// </summary>
internal sealed class Outline
{
    public InPlaceList<int> Items { get; } = new();

    public InPlaceList<Sentence> Sentences { get; } = new();

    /// <summary>For each stretch the item that stands for it.</summary>
    public InPlaceList<int> ItemOfStretch { get; } = new();

    /// <summary>For each stretch the sentence that it stands in.</summary>
    public InPlaceList<int> SentenceOfStretch { get; } = new();

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Items.Clear();
        Sentences.Clear();
        ItemOfStretch.Clear();
        SentenceOfStretch.Clear();
    }

    /// <summary>True when item <paramref name="item"/> is a quoted stretch.</summary>
    public bool IsStretch(int item) => Items[item] < 0;

    /// <summary>The stretch that item <paramref name="item"/> stands for.</summary>
    public int Stretch(int item) => ~Items[item];
}
