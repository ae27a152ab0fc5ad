using QuoteTracker.Web.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>The menus of the filter bar for one address: what is set, what can be set, and where each choice leads (<paramref name="addressOf"/>).</summary>
internal sealed class FilterParts(Func<QuoteFilter, QuoteSort, string> addressOf, QuoteAddress address, FilterNames names, FilterChoicesQuery choices)
{
    private QuoteFilter Filter => address.Filter;

    public IReadOnlyList<FilterPart> Parts(FilterMenus shown) =>
    [.. new (FilterMenus Menu, FilterPart Part)[]
    {
        (FilterMenus.Speaker, Speaker()),
        (FilterMenus.Theme, Named("Theme", names.Themes, Filter.Themes, choices.ThemesAsync, (f, ids) => f with { Themes = ids })),
        (FilterMenus.Tag, Named("Tag", names.Tags, Filter.Tags, choices.TagsAsync, (f, ids) => f with { Tags = ids })),
        (FilterMenus.Source, Source()),
        (FilterMenus.Kind, Fixed("Kind", KindNames.All.Select(k => (k.Name, Filter.Kinds.Contains(k.Kind), Filter with { Kinds = Toggled(Filter.Kinds, k.Kind) })))),
        (FilterMenus.Said, Fixed("Said", [("again and again", Filter.Recurring, Filter with { Recurring = !Filter.Recurring })])),
        (FilterMenus.Review, Fixed("Review", new[] { (ReviewState.NeedsReview, "needs a look"), (ReviewState.Unreviewed, "not checked"), (ReviewState.Reviewed, "checked") }
            .Select(r => (r.Item2, Filter.Review == r.Item1, Filter with { Review = Filter.Review == r.Item1 ? ReviewState.Any : r.Item1 })))),
    }.Where(p => shown.HasFlag(p.Menu)).Select(p => p.Part)];

    /// <summary>What is set and has no menu of its own.</summary>
    public IReadOnlyList<(FilterOption, string)> Others()
    {
        var others = new List<(FilterOption, string)>();
        if (Filter.From is not null || Filter.To is not null)
            others.Add((new(Dates.Period(Filter.From, Filter.To), To(Filter with { From = null, To = null }), IsSet: true), "Date"));
        if (Filter.Dated != DateState.Any)
            others.Add((new(Filter.Dated == DateState.Dated ? "with a year" : "without a year", To(Filter with { Dated = DateState.Any }), IsSet: true), "Date"));
        foreach (var id in Filter.NotSpeakers)
            others.Add((new(names.Speakers.FirstOrDefault(s => s.Id == id)?.Name ?? "no longer there", To(Filter with { NotSpeakers = Toggled(Filter.NotSpeakers, id) }), IsSet: true), "Speaker not"));
        if (Filter.Term is not null)
            others.Add((new(Short(names.Term), To(Filter with { Term = null }), IsSet: true), "Key term"));
        if (Filter.Quotes.Count > 0)
            others.Add((new(Numbers.Count(Filter.Quotes.Count, "quote", "quotes"), To(Filter with { Quotes = [] }), IsSet: true), "Chosen"));
        if (Filter.Statement is not null)
            others.Add((new(Short(names.Statement), To(Filter with { Statement = null, Utterance = null }), IsSet: true), "Statement"));
        if (Filter is { Statement: not null, Utterance: { } utterance })
            others.Add((new(Numbers.Show(utterance), To(Filter with { Utterance = null }), IsSet: true), "Utterance"));
        if (Filter.Document is not null)
            others.Add((new(Short(names.Document), To(Filter with { Document = null }), IsSet: true), "Document"));
        return others;
    }

    public IReadOnlyList<FilterOption> Dated() =>
    [.. new[] { (DateState.Any, "Dated or not"), (DateState.Dated, "Only with a year"), (DateState.Undated, "Only without a year") }
        .Select(d => new FilterOption(d.Item2, To(Filter with { Dated = d.Item1, From = null, To = null }), IsSet: d.Item1 != DateState.Any && Filter.Dated == d.Item1))];

    public IReadOnlyList<FilterOption> Sorts() =>
    [.. new[] { (QuoteSort.Newest, "newest first"), (QuoteSort.Oldest, "oldest first"), (QuoteSort.MostSaid, "most reports"), (QuoteSort.LeastSure, "least sure speaker") }
        .Select(s => new FilterOption(s.Item2, addressOf(Filter, s.Item1), IsSet: address.Sort == s.Item1))];

    private FilterPart Speaker()
    {
        var named = Named("Speaker", names.Speakers, Filter.Speakers, choices.SpeakersAsync, (f, ids) => f with { Speakers = ids });
        var unknown = new FilterOption("speaker unknown", To(Filter with { UnknownSpeaker = !Filter.UnknownSpeaker }), Filter.UnknownSpeaker);
        return named with
        {
            Set = Filter.UnknownSpeaker ? [unknown, .. named.Set] : named.Set,
            FindAsync = async (typed, cancellation) => [.. await named.FindAsync(typed, cancellation), .. Likeness.Holds(unknown.Text, typed) ? [unknown] : Array.Empty<FilterOption>()],
        };
    }

    private FilterPart Source()
    {
        FilterOption Option(string source, int? quotes) =>
            new(source, To(Filter with { Sources = Toggled(Filter.Sources, source) }), Filter.Sources.Contains(source), quotes);
        return new("Source", [.. Filter.Sources.Select(s => Option(s, null))],
            async (typed, cancellation) => [.. (await choices.SourcesAsync(typed, cancellation)).Select(s => Option(s.Source, s.Quotes))], HasSearch: true);
    }

    private FilterPart Named(
        string name,
        IReadOnlyList<FilterChoice> named,
        IReadOnlyList<long> set,
        Func<string, CancellationToken, Task<IReadOnlyList<FilterChoice>>> findAsync,
        Func<QuoteFilter, IReadOnlyList<long>, QuoteFilter> with)
    {
        FilterOption Option(FilterChoice choice, int? quotes) =>
            new(choice.Name, To(with(Filter, Toggled(set, choice.Id))), set.Contains(choice.Id), quotes, choice.Color, choice.Why);
        return new(name,
            [.. set.Select(id => Option(named.FirstOrDefault(n => n.Id == id) ?? new FilterChoice(id, "no longer there", 0, 0), null))],
            async (typed, cancellation) => [.. (await findAsync(typed, cancellation)).Select(c => Option(c, c.Quotes))],
            HasSearch: true);
    }

    private FilterPart Fixed(string name, IEnumerable<(string Text, bool IsSet, QuoteFilter Filter)> values)
    {
        IReadOnlyList<FilterOption> options = [.. values.Select(v => new FilterOption(v.Text, To(v.Filter), v.IsSet))];
        return new(name, [.. options.Where(o => o.IsSet)], (_, _) => Task.FromResult(options));
    }

    private string To(QuoteFilter filter) => addressOf(filter, address.Sort);

    private static IReadOnlyList<T> Toggled<T>(IReadOnlyList<T> values, T value) =>
        values.Contains(value) ? [.. values.Where(v => !Equals(v, value))] : [.. values, value];

    private static string Short(string? text) =>
        text is null ? "no longer there" : text.Length <= 48 ? text : string.Concat(text.AsSpan(0, 47), "…");
}
