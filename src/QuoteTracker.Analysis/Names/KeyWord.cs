namespace QuoteTracker.Analysis.Names;

/// <summary>A word of a name by its codes, of which keys are made.</summary>
internal readonly record struct KeyWord(IReadOnlyList<string> Codes, bool IsInitial)
{
    /// <summary>True when a whole code is shared.</summary>
    public bool IsLike(KeyWord other) => Any(other, static (a, b) => a == b);

    /// <summary>True when codes begin alike.</summary>
    public bool BeginsLike(KeyWord other) => Any(other, static (a, b) => SoundCode.BeginAlike(a, b));

    /// <summary>True when codes have the first sign in common.</summary>
    public bool SharesFirst(KeyWord other) => Any(other, static (a, b) => a[0] == b[0]);

    private bool Any(KeyWord other, Func<string, string, bool> holds)
    {
        for (var i = 0; i < Codes.Count; i++)
        {
            for (var j = 0; j < other.Codes.Count; j++)
            {
                if (holds(Codes[i], other.Codes[j])) return true;
            }
        }

        return false;
    }
}
