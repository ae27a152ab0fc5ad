namespace QuoteTracker.Analysis.Names;

/// <summary>A written word of a name, with what its parts are compared by.</summary>
internal sealed class NameToken
{
    private static readonly char[] Hyphens = ['-', '.', '‐', '‑', '–'];
    private List<NameWord>? _pieces;

    public NameToken(string text)
    {
        Text = text;
        Key = NameLetters.Plain(NameLetters.Mark(text.AsSpan().TrimEnd('.')));
    }

    public string Text { get; }

    /// <summary>Plain letters, with hyphens and apostrophes, without a full stop at the end.</summary>
    public string Key { get; }

    public bool IsCapital => Text.Length > 2 && Text.All(c => !char.IsLetter(c) || char.IsUpper(c));

    /// <summary>"Kara-Murza" and "A.P.J." in their pieces; pieces without a letter do not count.</summary>
    public List<NameWord> Pieces => _pieces ??= Text.AsSpan().IndexOfAny(Hyphens) < 0 ? Single() : Split();

    private List<NameWord> Single() => new NameWord(Text) is { Plain.Length: > 0 } word ? [word] : [];

    private List<NameWord> Split()
    {
        var pieces = Text.Split(Hyphens, StringSplitOptions.RemoveEmptyEntries).Select(piece => new NameWord(piece)).Where(piece => piece.Plain.Length > 0).ToList();
        for (var i = 0; i < pieces.Count - 1; i++) pieces[i].IsJoinedToNext = true;
        return pieces;
    }
}
