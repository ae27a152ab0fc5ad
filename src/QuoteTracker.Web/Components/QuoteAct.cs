namespace QuoteTracker.Web.Components;

/// <summary>Something that a person does to quotes of a list. The set is closed: the types nested here.</summary>
public abstract record QuoteAct
{
    private QuoteAct(IReadOnlyList<long> quotes) => Quotes = quotes;

    /// <summary>The ids of the quotes it is done to, at least one.</summary>
    public IReadOnlyList<long> Quotes { get; }

    /// <summary>Puts a tag on them, or takes it off.</summary>
    public sealed record SetTag(IReadOnlyList<long> On, long Tag, bool IsRemoval) : QuoteAct(On);

    /// <summary>Makes a tag and puts it on them.</summary>
    public sealed record MakeTag(IReadOnlyList<long> On, string Name) : QuoteAct(On);

    /// <summary>Says who spoke; null for unknown.</summary>
    public sealed record SetSpeaker(IReadOnlyList<long> On, long? Speaker) : QuoteAct(On);

    /// <summary>Says that somebody spoke whom the program does not know yet.</summary>
    public sealed record MakeSpeaker(IReadOnlyList<long> On, string Name) : QuoteAct(On);

    /// <summary>Says that these are no quotes.</summary>
    public sealed record Reject(IReadOnlyList<long> On) : QuoteAct(On);

    /// <summary>Says that they are right as they are.</summary>
    public sealed record Accept(IReadOnlyList<long> On) : QuoteAct(On);
}
