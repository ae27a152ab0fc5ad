namespace QuoteTracker.Web.Store.Counting;

/// <summary>The themes of quotes, one list after the other: the number of themes, then they. It is only ever added to, so that who has the array and a place in it can go on reading there.</summary>
internal sealed class ThemePool
{
    private int _end = 1;

    public int[] Values { get; private set; } = new int[1024];

    /// <summary>Adds a list.</summary>
    /// <returns>Its place.</returns>
    public int Add(List<int> themes)
    {
        if (_end + themes.Count >= Values.Length)
        {
            var values = Values;
            Array.Resize(ref values, (values.Length * 3 / 2) + themes.Count);
            Values = values;
        }

        var place = _end;
        Values[_end++] = themes.Count;
        themes.CopyTo(Values, _end);
        _end += themes.Count;
        return place;
    }
}
