namespace QuoteTracker.Web.Store.Counting;

/// <summary>Counts distinct numbers from 1 on, mostly below a limit, group after group, without emptying anything between groups; 0, which stands for none, is no number.</summary>
internal sealed class DistinctNumbers(int limit)
{
    private int[] _groups = new int[limit];
    private int _group = 1;

    /// <summary>How many of this group.</summary>
    public int Count { get; private set; }

    /// <summary>Begins the next group.</summary>
    public void Begin() => (_group, Count) = (_group + 1, 0);

    /// <summary>False when the group has the number already, or it is 0.</summary>
    public bool Add(int number)
    {
        if (number >= _groups.Length)
            Array.Resize(ref _groups, number + (number / 8) + 64);
        if (number == 0 || _groups[number] == _group)
            return false;
        _groups[number] = _group;
        Count++;
        return true;
    }
}
