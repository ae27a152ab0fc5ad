using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>A wording with the words marked that it adds and drops.</summary>
public sealed partial class DiffText
{
    [Parameter, EditorRequired]
    public IReadOnlyList<DiffPart> Parts { get; set; } = [];
}
