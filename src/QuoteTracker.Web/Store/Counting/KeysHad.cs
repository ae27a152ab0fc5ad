namespace QuoteTracker.Web.Store.Counting;

/// <summary>Which keys an utterance has counted for, from its second quote on: most have one, and need nothing remembered. Nothing is emptied between utterances.</summary>
internal sealed class KeysHad(int limit)
{
    private readonly int[] _utterances = new int[limit];
    private int _utterance;

    /// <summary>Goes on with the utterance that begins at a place; true when it is another than before.</summary>
    public bool Enter(int begin)
    {
        var isOther = _utterance != begin + 1;
        _utterance = begin + 1;
        return isOther;
    }

    /// <summary>False when the utterance has it already.</summary>
    public bool TryAdd(int key)
    {
        var isNew = _utterances[key] != _utterance;
        _utterances[key] = _utterance;
        return isNew;
    }
}
