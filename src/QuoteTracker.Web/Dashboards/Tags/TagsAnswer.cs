namespace QuoteTracker.Web.Dashboards.Tags;

/// <summary>The codebook: every tag, parents before children, each level in its order.</summary>
/// <param name="Rows">All tags, retired ones too.</param>
public sealed record TagsAnswer(IReadOnlyList<TagRow> Rows)
{
    public int Retired => Rows.Count(row => row.IsRetired);

    public TagRow? Find(long? id) => Rows.FirstOrDefault(row => row.Id == id);

    /// <summary>True when <paramref name="id"/> is <paramref name="above"/> or stands somewhere below it.</summary>
    public bool IsWithin(long id, long above)
    {
        for (var row = Find(id); row is not null; row = Find(row.ParentId))
        {
            if (row.Id == above)
                return true;
        }

        return false;
    }

    /// <summary>The rows that the tree shows: without retired tags, unless they are asked for, one in use stands below them, or one is chosen.</summary>
    public IReadOnlyList<TagRow> Shown(bool withRetired, long? chosen = null)
    {
        if (withRetired)
            return Rows;
        var kept = new HashSet<long>();
        foreach (var row in Rows.Where(row => !row.IsRetired || row.Id == chosen))
        {
            for (var at = row; at is not null && kept.Add(at.Id);)
                at = Find(at.ParentId);
        }

        return [.. Rows.Where(row => kept.Contains(row.Id))];
    }
}
