namespace QuoteTracker.Analysis.Names;

/// <summary>A given name with the groups of names that it belongs to.</summary>
/// <param name="Groups">Numbers of groups; empty for a name that the lexicon does not have.</param>
/// <param name="IsShort">A short or pet form in one of them.</param>
internal sealed record GivenName(int[] Groups, bool IsShort)
{
    public static readonly GivenName Unknown = new([], false);

    public bool IsKnown => Groups.Length > 0;

    /// <summary>True when both may be one person's.</summary>
    public bool Meets(GivenName other)
    {
        foreach (var group in Groups)
        {
            if (Array.IndexOf(other.Groups, group) >= 0) return true;
        }

        return false;
    }
}
