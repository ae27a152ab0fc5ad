namespace QuoteTracker.Analysis.Recurrence;

/// <summary>The wordings of the statements that were compared last; what is not here is read again from its text.</summary>
internal sealed class WordingCache
{
    private const int Places = 1 << 14;

    private readonly (int Statement, Wording? Wording)[] _places = new (int, Wording?)[Places];

    /// <summary>The wording of a statement with this text.</summary>
    public Wording Get(int statement, string text)
    {
        ref var place = ref _places[statement % Places];
        if (place.Wording is null || place.Statement != statement)
            place = (statement, Wording.Of(text));
        return place.Wording!;
    }

    /// <summary>The statement has another text from now on.</summary>
    public void Forget(int statement)
    {
        if (_places[statement % Places].Statement == statement)
            _places[statement % Places] = default;
    }
}
