namespace QuoteTracker.Web.Dashboards.Tags;

/// <summary>The codebook: every tag, parents before children, each level in its order.</summary>
/// <param name="Rows">All tags, retired ones too.</param>
/// <param name="Untagged">Quotes without any tag.</param>
public sealed record TagsAnswer(IReadOnlyList<TagRow> Rows, int Untagged)
{
    public int Retired => Rows.Count(row => row.IsRetired);

    public TagRow? Find(long? id) => Rows.FirstOrDefault(row => row.Id == id);

    /// <summary>The tags one level below, in their order; null for those at the top.</summary>
    public IEnumerable<TagRow> Below(long? parent) => Rows.Where(row => row.ParentId == parent);

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

    /// <summary>The rows that the tree shows: without retired tags, unless one in use stands below them or they are asked for.</summary>
    public IReadOnlyList<TagRow> Shown(bool withRetired) =>
        withRetired ? Rows : [.. Rows.Where(row => Rows.Any(other => !other.IsRetired && IsWithin(other.Id, row.Id)))];
}
