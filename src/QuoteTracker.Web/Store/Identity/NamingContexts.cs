using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Turns what documents say around names into what the judge of names reads. Remembers what it has read.</summary>
internal sealed class NamingContexts
{
    private readonly Dictionary<NamedRole, NameContext> _roles = [];
    private readonly Dictionary<(string, SpeakerKind), NameUse> _uses = [];

    /// <summary>The roles together, in the year of the document unless all of them are past.</summary>
    public NameContext Of(Naming naming)
    {
        var context = naming.Roles.Aggregate(NameContext.None, (all, role) => all.And(Of(role)));
        return naming.Day is not { } day || context.IsFormer ? context : context with { FirstYear = day.Year, LastYear = day.Year };
    }

    /// <summary>The name as it is compared: with the title when its bearer goes by a given name ("King Abdullah").</summary>
    public NameUse Use(Naming naming)
    {
        var plain = Use(naming.Name, naming.Kind);
        if (naming.Kind != SpeakerKind.Person || naming.Roles.Count == 0 || !PersonName.Parse(naming.Name).IsBare)
            return plain;
        var regal = naming.Roles.Select(role => role.Title).FirstOrDefault(Offices.IsRegal);
        return regal is null ? plain : Use($"{regal} {naming.Name}", naming.Kind);
    }

    /// <summary>A name of which nothing else is said.</summary>
    public NameUse Use(string name, SpeakerKind kind)
    {
        if (!_uses.TryGetValue((name, kind), out var use))
            _uses[(name, kind)] = use = new NameUse(name, kind);
        return use;
    }

    private NameContext Of(NamedRole role)
    {
        if (!_roles.TryGetValue(role, out var context))
            _roles[role] = context = NameContext.OfRole(role.Title, role.Organisation, role.IsFormer);
        return context;
    }
}
