namespace QuoteTracker.Web.Store.Hand;

/// <summary>Which quotes of a speaker are another's.</summary>
public abstract record SplitBy
{
    private SplitBy()
    {
    }

    /// <summary>These very quotes. They stay so whatever is read later; about others nothing is said.</summary>
    public sealed record Quotes(IReadOnlyList<long> Ids) : SplitBy;

    /// <summary>Those of documents that call the speaker by this spelling (its id), which goes along: later documents with it mean the other.</summary>
    public sealed record Spelling(long AliasId) : SplitBy;

    /// <summary>Those in these documents, which name another of the same name.</summary>
    public sealed record Documents(IReadOnlyList<long> Ids) : SplitBy;

    /// <summary>Those in documents of these days, inclusive, null for an open end. Later documents of these days that seem to mean the speaker mean the other.</summary>
    public sealed record Days(DateOnly? From, DateOnly? To) : SplitBy;

    /// <summary>Those in documents of this outlet. Later documents of it that seem to mean the speaker mean the other.</summary>
    public sealed record Outlet(string Name) : SplitBy;
}
