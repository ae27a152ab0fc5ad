namespace QuoteTracker.Web.Store.Queries;

/// <summary>Why a speaker fits what was typed.</summary>
internal static class SpeakerFit
{
    /// <summary>The spelling or the role that fits, in words for people; null when the name itself does.</summary>
    public static string? Why(string name, IReadOnlyList<string> spellings, IReadOnlyList<string> roles, IReadOnlyList<string> typed)
    {
        var own = Words(name);
        var rest = typed.Where(word => !SpeakerWords.Holds(own, word)).ToList();
        if (rest.Count == 0)
            return null;
        if (spellings.Where(spelling => SpeakerWords.Hold(Words(spelling), rest)).OrderBy(spelling => spelling.Length).FirstOrDefault() is { } written)
            return "written " + written;
        return roles.OrderByDescending(role => rest.Count(word => SpeakerWords.Holds(RoleWords(role), word))).FirstOrDefault(role => rest.Exists(word => SpeakerWords.Holds(RoleWords(role), word)));
    }

    private static IReadOnlyCollection<string> Words(string name) => [.. SpeakerWords.OfNames([name])];

    private static IReadOnlyCollection<string> RoleWords(string role) => [.. SpeakerWords.OfRoles([role])];
}
