namespace QuoteTracker.Web.Store.Identity;

/// <summary>Remembers what was asked for last: so many at least, and never twice as many. What is asked for again and again stays.</summary>
/// <param name="least">How many at least.</param>
internal sealed class RecentMemory<TKey, TValue>(int least)
    where TKey : notnull
{
    private Dictionary<TKey, TValue> _recent = [];
    private Dictionary<TKey, TValue> _before = [];

    /// <summary>What is remembered, or else made now.</summary>
    public TValue Of<TState>(TKey key, TState state, Func<TKey, TState, TValue> make)
    {
        if (_recent.TryGetValue(key, out var known))
            return known;
        if (!_before.TryGetValue(key, out var value))
            value = make(key, state);
        if (_recent.Count >= least)
            (_before, _recent) = (_recent, []);
        return _recent[key] = value;
    }

    /// <summary>Begins anew.</summary>
    public void Forget() => (_recent, _before) = ([], []);
}
