namespace QuoteTracker.Web.Store.Counting;

/// <summary>
/// Every quote that nobody rejected, by columns and its id: some forty bytes each. The quotes of a statement are a chain.
/// In every number 0 stands for none; a day is its <see cref="DateOnly.DayNumber"/> plus one. Not to be read while it is changed.
/// </summary>
internal sealed class QuoteColumns
{
    private readonly NumberColumn<int> _next = new();
    private readonly NumberColumn<int> _firstOfStatement = new();
    private readonly HashSet<int> _touched = [];
    private int _pooled = 1;

    /// <summary>Above every id.</summary>
    public int Limit { get; private set; } = 1;

    /// <summary>Above every id of a statement.</summary>
    public int StatementLimit { get; private set; } = 1;

    /// <summary>Above every id of a speaker.</summary>
    public int SpeakerLimit { get; private set; } = 1;

    public NumberColumn<int> Documents { get; } = new();

    public NumberColumn<int> Speakers { get; } = new();

    public NumberColumn<int> Statements { get; } = new();

    public NumberColumn<int> Utterances { get; } = new();

    public NumberColumn<int> Days { get; } = new();

    public NumberColumn<QuoteMarks> Marks { get; } = new();

    public NumberColumn<float> Confidences { get; } = new();

    /// <summary>Where in <see cref="ThemePool"/> a quote's themes are: their number, then they.</summary>
    public NumberColumn<int> Themes { get; } = new();

    /// <summary>Only ever added to, so that who has a place in it can go on reading there.</summary>
    public NumberColumn<int> ThemePool { get; } = new();

    public StatementColumns Totals { get; } = new();

    /// <summary>Puts a quote in, or in place of what was known of it, for now without themes and marks.</summary>
    public void Put(int id, int document, int speaker, int statement, int utterance, int day)
    {
        Remove(id);
        (Limit, SpeakerLimit) = (Math.Max(Limit, id + 1), Math.Max(SpeakerLimit, speaker + 1));
        Documents[id] = document;
        Speakers[id] = speaker;
        Statements[id] = statement;
        Utterances[id] = statement == 0 ? 0 : utterance;
        Days[id] = day;
        Marks[id] = QuoteMarks.Present;
        Themes[id] = 0;
        if (statement > 0)
            Chain(id, statement);
    }

    /// <summary>Forgets a quote; nothing happens when it is not known.</summary>
    public void Remove(int id)
    {
        if (!IsPresent(id))
            return;
        Marks[id] = QuoteMarks.None;
        if (Statements[id] is > 0 and var statement)
            Unchain(id, statement);
    }

    public bool IsPresent(int id) => (Marks[id] & QuoteMarks.Present) != 0;

    public void SetThemes(int id, List<int> themes)
    {
        Themes[id] = _pooled;
        ThemePool[_pooled + themes.Count] = 0;
        ThemePool[_pooled++] = themes.Count;
        foreach (var theme in themes)
            ThemePool[_pooled++] = theme;
    }

    /// <summary>Fills in the quotes of a statement and says how many they are.</summary>
    public int OfStatement(int statement, ref int[] ids)
    {
        var (count, next) = (0, _next.Values);
        for (var id = _firstOfStatement[statement]; id != 0; id = next[id])
        {
            if (count == ids.Length)
                Array.Resize(ref ids, count * 2);
            ids[count++] = id;
        }

        return count;
    }

    /// <summary>Counts the statements anew whose quotes changed since this was last done.</summary>
    public void Recount()
    {
        foreach (var statement in _touched)
            Totals.Count(statement, this);
        _touched.Clear();
    }

    private void Chain(int id, int statement)
    {
        StatementLimit = Math.Max(StatementLimit, statement + 1);
        _next[id] = _firstOfStatement[statement];
        _firstOfStatement[statement] = id;
        _touched.Add(statement);
    }

    private void Unchain(int id, int statement)
    {
        _touched.Add(statement);
        if (_firstOfStatement[statement] == id)
        {
            _firstOfStatement[statement] = _next[id];
            return;
        }

        var before = _firstOfStatement[statement];
        while (_next[before] != id)
            before = _next[before];
        _next[before] = _next[id];
    }
}
