namespace QuoteTracker.Web.Store.Counting;

/// <summary>Numbers by the id of their row; what was never set is the default. It grows as ids do.</summary>
internal sealed class NumberColumn<T>
    where T : unmanaged
{
    private T[] _values = new T[1024];

    /// <summary>The numbers as they stand; longer than what was set.</summary>
    public T[] Values => _values;

    public T this[int id]
    {
        get => id < _values.Length ? _values[id] : default;
        set
        {
            if (id >= _values.Length)
                Array.Resize(ref _values, Math.Max(id + 1, _values.Length + (_values.Length / 2)));
            _values[id] = value;
        }
    }
}
