namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>A speaker, theme or tag to filter by, with how many quotes it has; <see cref="Detail"/> tells speakers of one name apart: the role seen last.</summary>
public sealed record FilterChoice(long Id, string Name, int Color, int Quotes)
{
    public string? Detail { get; init; }

    /// <summary>The spelling or the role that fits what was typed, where the name does not.</summary>
    public string? Why { get; init; }
}
