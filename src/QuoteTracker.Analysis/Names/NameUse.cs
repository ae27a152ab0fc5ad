using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Analysis.Names;

/// <summary>A name as somebody uses it.</summary>
/// <param name="Name">As it stands in the text, with or without title.</param>
/// <param name="Kind">A role is compared as a body: by its words.</param>
/// <param name="Context">What is known around it; <see cref="NameContext.None"/> when nothing is.</param>
public sealed record NameUse(string Name, SpeakerKind Kind, NameContext Context)
{
    private PersonName? _person;
    private BodyName? _body;

    /// <summary>A name of which nothing else is known.</summary>
    public NameUse(string name, SpeakerKind kind)
        : this(name, kind, NameContext.None)
    {
    }

    /// <summary>The name read as that of a person; read once.</summary>
    public PersonName Person => _person ??= PersonName.Parse(Name);

    /// <summary>The name read as that of a body; read once.</summary>
    internal BodyName Body => _body ??= BodyName.Parse(Name);

    /// <summary>The same name with something known around it; what is read in the name is read once for both.</summary>
    public NameUse In(NameContext context)
    {
        _ = Kind == SpeakerKind.Person ? (object)Person : Body;
        return this with { Context = context };
    }
}
