namespace QuoteTracker.Web.Store.Counting;

/// <summary>The collection as counting sees it at a moment: quotes never change in it; what is known of statements and documents goes with the latest moment.</summary>
internal sealed record LedgerState(QuoteRows Quotes, DayOrder ByDay, ThemePool Themes, StatementColumns Statements, DocumentColumns Documents)
{
    public static LedgerState Empty => new(QuoteRows.Empty, DayOrder.Empty, new(), new(), new());

    /// <summary>The state after these quotes changed, came or went; <paramref name="there"/> are those of them that are there now.</summary>
    public LedgerState With(IReadOnlyCollection<int> changed, QuoteEntry[] there)
    {
        var limit = Math.Max(Quotes.Limit, there.Select(entry => entry.Id).DefaultIfEmpty().Max() + 1);
        var bits = new QuoteBits(limit);
        foreach (var id in changed)
            bits.Add(id);
        Array.Sort(Array.ConvertAll(there, entry => entry.Key), there);
        var after = this with { Quotes = Quotes.With(bits, there), ByDay = ByDay.With(bits, there) };
        foreach (var statement in Touched(bits, there))
            Statements.Count(statement, after.Quotes);
        return after;
    }

    /// <summary>The same with themes laid out in the order of the quotes, so that who goes through both reads straight on. Only before anybody has the state.</summary>
    public LedgerState InOrder()
    {
        var (themes, list) = (new ThemePool(), new List<int>());
        for (var at = 0; at < Quotes.Count; at++)
        {
            if (Quotes.Themes[at] is not (> 0 and var place))
                continue;
            list.Clear();
            list.AddRange(Themes.Values.AsSpan(place + 1, Themes.Values[place]));
            Quotes.Themes[at] = themes.Add(list);
        }

        return this with { Themes = themes };
    }

    private HashSet<int> Touched(QuoteBits changed, QuoteEntry[] there)
    {
        var touched = there.Select(entry => entry.Statement).ToHashSet();
        for (var at = 0; at < Quotes.Count; at++)
        {
            if (changed.Contains(Quotes.Ids[at]))
                touched.Add(Quotes.Statements[at]);
        }

        touched.Remove(0);
        return touched;
    }
}
