namespace QuoteTracker.Analysis.Names;

/// <summary>A word of a person's name, read once for all comparisons.</summary>
internal sealed class NameWord
{
    private readonly string _marked;
    private GivenName? _given;
    private string? _sounds;

    public NameWord(string text)
    {
        Text = text;
        _marked = NameLetters.Mark(text).Replace("-", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        Plain = NameLetters.Plain(_marked);
    }

    /// <summary>As it stands in the name.</summary>
    public string Text { get; }

    /// <summary>Small letters without marks, hyphens and apostrophes.</summary>
    public string Plain { get; }

    /// <summary>The letters with marks as capitals.</summary>
    public string Marked => _marked;

    public string Sounds => _sounds ??= Names.Sounds.Of(_marked);

    public GivenName Given => _given ??= IsInitial ? GivenName.Unknown : GivenNames.Find(Plain, Sounds);

    public bool IsInitial => Plain.Length == 1;

    /// <summary>Hyphenated to the word behind it: "Kara-Murza".</summary>
    public bool IsJoinedToNext { get; init; }

    /// <summary>This word and another written as one.</summary>
    public NameWord With(NameWord next) => new(Text + next.Text);

    public override string ToString() => Text;
}
