namespace QuoteTracker.Analysis.Speakers;

/// <summary>The words by which a role is shown: "President of Belarus", "Chairman of the Union State Commission".</summary>
public static class RoleText
{
    /// <summary>The role of <paramref name="person"/> stated nearest before <paramref name="position"/> (UTF-16), or else the first one stated; null when there is none. A former role is shown only when no other is known, and says so.</summary>
    public static string? Of(Person person, int position)
    {
        PersonRole? chosen = null;
        foreach (var role in person.Roles)
        {
            if (chosen is null || Rank(role, position) > Rank(chosen, position)) chosen = role;
        }

        return chosen is null ? null : Of(chosen);
    }

    /// <summary>The words for one role.</summary>
    public static string Of(PersonRole role)
    {
        var words = role.Organisation is { } organisation ? $"{role.Title} of {organisation}" : role.Title;
        return role.IsFormer ? $"former {words}" : words;
    }

    private static int Rank(PersonRole role, int position) =>
        (role.IsFormer ? 0 : 4) + (role.Organisation is null ? 0 : 2) + (role.Span.Start <= position ? 1 : 0);
}
