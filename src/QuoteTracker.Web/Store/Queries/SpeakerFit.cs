namespace QuoteTracker.Web.Store.Queries;

/// <summary>Why a speaker fits what was typed.</summary>
internal static class SpeakerFit
{
    /// <summary>The spelling or the role that fits, in words for people; null when the name itself does.</summary>
    /// <param name="name">The words of the name as they are stored.</param>
    /// <param name="spellings">The other spellings.</param>
    /// <param name="roles">The roles.</param>
    /// <param name="typed">What was typed.</param>
    public static string? Why(string name, IEnumerable<string> spellings, IEnumerable<string> roles, IReadOnlyList<SoundedWord> typed)
    {
        var own = name.Split(' ');
        var rest = typed.Where(word => !word.IsIn(own)).ToList();
        if (rest.Count == 0)
            return null;
        if (spellings.OrderBy(spelling => spelling.Length).FirstOrDefault(spelling => Held(rest, SpeakerWords.OfNames([spelling])) == rest.Count) is { } written)
            return "written " + written;
        return roles.Select(role => (Role: role, Held: Held(rest, SpeakerWords.OfRoles([role])))).Where(role => role.Held > 0).OrderByDescending(role => role.Held).Select(role => role.Role).FirstOrDefault();
    }

    private static int Held(List<SoundedWord> typed, IEnumerable<string> words)
    {
        var all = words.ToList();
        return typed.Count(word => word.IsIn(all));
    }
}
