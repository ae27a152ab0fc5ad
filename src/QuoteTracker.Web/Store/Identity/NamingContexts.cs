using QuoteTracker.Analysis.Names;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Turns what documents say around names into what the judge of names reads. Remembers what it has read.</summary>
internal sealed class NamingContexts(NameMemory names)
{
    private readonly Dictionary<NamedRole, NameContext> _roles = [];

    /// <summary>The roles together, in the year of the document unless all of them are past.</summary>
    public NameContext Of(Naming naming)
    {
        var context = naming.Roles.Aggregate(NameContext.None, (all, role) => all.And(Of(role)));
        return naming.Day is not { } day || context.IsFormer ? context : context with { FirstYear = day.Year, LastYear = day.Year };
    }

    /// <summary>The name as it is compared: with the title when its bearer goes by a given name ("King Abdullah").</summary>
    public ReadName Read(Naming naming)
    {
        var plain = names.Of(naming.Name, naming.Kind);
        if (naming.Roles.Count == 0 || !plain.IsBare)
            return plain;
        var regal = naming.Roles.Select(role => role.Title).FirstOrDefault(Offices.IsRegal);
        return regal is null ? plain : names.Of($"{regal} {naming.Name}", naming.Kind);
    }

    private NameContext Of(NamedRole role)
    {
        if (!_roles.TryGetValue(role, out var context))
            _roles[role] = context = NameContext.OfRole(role.Title, role.Organisation, role.IsFormer);
        return context;
    }
}
